import { type Account, withLoginAnswers } from "./account.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import { type Choices, personOf } from "./choices.ts";
import type { Day } from "./day.ts";
import type { WarningSign } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { doneOn, type Resolutions } from "./resolution.ts";
import type { Service } from "./service.ts";
import { type Exposure, judge } from "./verdict.ts";
import type { Visit } from "./visit.ts";

/** What is known of the person at one service, before anything is asked of them there. */
export interface Gathered {
  readonly service: Service;
  readonly account: Account | undefined;
  /** What was told of it, and of its password at the others of its login. */
  readonly login: Account | undefined;
  /** Nothing where they only told of it. */
  readonly visit: Visit | undefined;
  /** Newest first. */
  readonly exposures: readonly Exposure[];
  /** Other services that are opened with the same login. */
  readonly sharing: readonly Service[];
  /** Signs that the person noticed there. */
  readonly noticed: readonly { readonly sign: WarningSign; readonly noticedOn: Day }[];
  readonly isMuted: boolean;
  /** When they last looked through the apps that are connected there; missing where they never did. */
  readonly appsLookedOn: Day | undefined;
}

/** Every service of the person that the catalogue still has, with its incidents judged. */
export function gather(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  choices: Choices,
  resolutions: Resolutions,
): Gathered[] {
  const visits = byService(record.visits);
  const accounts = byService(record.accounts);
  const noticed = Map.groupBy(record.noticedSigns, ({ serviceId }) => serviceId);
  const muted = new Set(record.mutedServices.map(({ serviceId }) => serviceId));
  const who = personOf(choices);
  const serviceIds = new Set([...visits.keys(), ...accounts.keys(), ...noticed.keys()]);
  return [...serviceIds].sort(inOrder).flatMap((serviceId) => {
    const service = catalogue.services.get(serviceId);
    if (!service) return [];
    const account = accounts.get(serviceId);
    const sharing = service.sharesLoginWith ?? [];
    const login =
      sharing.length === 0
        ? account
        : withLoginAnswers(
            account,
            serviceId,
            sharing.flatMap((id) => accounts.get(id) ?? []),
          );
    return [
      {
        service,
        account,
        login,
        visit: visits.get(serviceId),
        exposures: (catalogue.incidentsOf.get(serviceId) ?? []).map((incident) =>
          judge(incident, login, who),
        ),
        sharing: sharing.flatMap((id) => catalogue.services.get(id) ?? []),
        noticed: (noticed.get(serviceId) ?? []).flatMap(({ signId, noticedOn }) => {
          const sign = catalogue.signs.get(signId);
          return sign ? [{ sign, noticedOn }] : [];
        }),
        isMuted: muted.has(serviceId),
        appsLookedOn: doneOn(resolutions, "revoke-third-party-access", serviceId),
      },
    ];
  });
}
const byService = <Entry extends { readonly serviceId: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.serviceId, entry]));
