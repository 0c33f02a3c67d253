import { readdirSync, readFileSync } from "node:fs";
import type { Account } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import { regions } from "#lib/domain/incident.ts";
import type { Visit } from "#lib/domain/visit.ts";
import type { Someone } from "./made-up-people.ts";

/** A worked-out person: what they use, what they told, and what somebody who knows would have them do. */
export interface Persona {
  readonly id: string;
  readonly who: string;
  readonly country: string;
  readonly today: Day;
  readonly services: readonly {
    readonly serviceId: string;
    readonly visit?: Omit<Visit, "serviceId">;
    readonly told?: Omit<Account, "serviceId">;
  }[];
  readonly habits: { readonly mailbox: string; readonly passwordManager: "yes" | "no" | "partly" };
  readonly expert: readonly { readonly step: string; readonly at: readonly string[]; readonly why: string }[];
}

const folder = new URL(".", import.meta.url);

/** The four people that the advice must be right for. */
export const personas: readonly Persona[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

/** What they have on record, and told once for all services: where they live. */
export function someoneOf({ id, country, services }: Persona): Someone {
  return {
    id,
    record: {
      visits: services.flatMap(({ serviceId, visit }) => (visit ? [{ serviceId, ...visit }] : [])),
      accounts: services.flatMap(({ serviceId, told }) => (told ? [{ ...told, serviceId } as Account] : [])),
      resolutions: [],
      noticedSigns: [],
      mutedServices: [],
      finds: [],
      reuseGroups: [],
      declinedServices: [],
    },
    choices: { unusedAfterMonths: 12, region: regions.find((region) => region === country) ?? "elsewhere" },
  };
}
