import type { Region } from "./incident.ts";
import type { PartialDate } from "./partial-date.ts";
import { incidentRegionOf } from "./person-region.ts";
import { type Settings, unusedAfterMonthsByDefault } from "./settings.ts";
import type { Person } from "./verdict.ts";

/** What the person told once for all services, as far as they are weighed by it. */
export interface Choices {
  /** After how many months without a visit closing an account is suggested. */
  readonly unusedAfterMonths: number;
  readonly region?: Region | "elsewhere" | undefined;
  readonly ownPasswords?: Settings["ownPasswords"] | undefined;
  /** Services whose mail resets the others. */
  readonly mailboxes?: readonly string[] | undefined;
  /** Since when most of their accounts exist. */
  readonly accountsSince?: PartialDate | undefined;
}

/** The choices as they are stored, one by one. */
export function choicesOf({
  unusedAfterMonths = unusedAfterMonthsByDefault,
  region,
  ownPasswords,
  mailboxes,
  accountsSince,
}: Partial<Settings>): Choices {
  return {
    unusedAfterMonths,
    region: region && incidentRegionOf(region),
    ownPasswords,
    mailboxes,
    accountsSince,
  };
}

/** What of them tells whether an incident concerns the person. */
export function personOf({ region, accountsSince }: Pick<Choices, "region" | "accountsSince">): Person {
  return { ...(region && { region }), ...(accountsSince && { accountsSince }) };
}

/** Whether they use a password of its own at every service. */
export function hasOwnPasswords({ ownPasswords }: Pick<Choices, "ownPasswords">): boolean {
  return ownPasswords === "everywhere";
}
