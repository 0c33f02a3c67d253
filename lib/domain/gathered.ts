import { type Account, passwordChangedAfter } from "./account.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import { type Choices, personOf } from "./choices.ts";
import type { Day } from "./day.ts";
import { type Find, isLongAgo, type Origin, originsOf, seenAt } from "./find.ts";
import type { WarningSign } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import type { KnownAccounts } from "./known-account.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { doneOn, type Resolutions } from "./resolution.ts";
import type { Service, ServiceId } from "./service.ts";
import { type Exposure, judge } from "./verdict.ts";
import type { Visit } from "./visit.ts";

/** What is known of the person at one service, before anything is asked of them there. */
export interface Gathered {
  readonly service: Service;
  /** What they told of it. */
  readonly account: Account | undefined;
  /** The same, with what a file of a password manager shows where they told nothing. */
  readonly known: Account | undefined;
  /** What such a file shows. */
  readonly exported: Find | undefined;
  /** What is known of it, and of its password at the others of its login. */
  readonly login: Account | undefined;
  /** When it was used, by visits and by the history; nothing where neither knows. */
  readonly visit: Visit | undefined;
  /** How it came on the list; at least one. */
  readonly origins: readonly Origin[];
  /** It is known from the history alone, and was last used long ago: a memory before it is a task. */
  readonly isStale: boolean;
  /** A file of a password manager shows a password that hardly takes guessing, and none newer is told. */
  readonly weakPasswordFoundOn: Day | undefined;
  /** Its password is in lists of exposed ones, as a file or a check showed, and none newer is known. */
  readonly exposedPasswordFoundOn: Day | undefined;
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

/**
 * Every service of the person that the catalogue still has, with its incidents judged.
 *
 * @param only the services to gather; all of theirs unless given.
 */
export function gather(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  accounts: KnownAccounts,
  choices: Choices,
  resolutions: Resolutions,
  today: Day,
  only?: readonly ServiceId[],
): Gathered[] {
  const visits = byService(record.visits);
  const histories = byService(record.finds.filter(({ origin }) => origin === "history"));
  const noticed = Map.groupBy(record.noticedSigns, ({ serviceId }) => serviceId);
  const muted = new Set(record.mutedServices.map(({ serviceId }) => serviceId));
  const who = personOf(choices);
  const originsBy = originsOf(record);
  const serviceIds = [...originsBy.keys()].filter((id) => only === undefined || only.includes(id));
  return serviceIds.sort(inOrder).flatMap((serviceId) => {
    const service = catalogue.services.get(serviceId);
    if (!service) return [];
    const account = accounts.told(serviceId);
    const login = accounts.atLogin(service);
    const origins = originsBy.get(serviceId) ?? [];
    const visit = seenAt(visits.get(serviceId), histories.get(serviceId));
    const isOfHistoryAlone = origins.every((origin) => origin === "history");
    return [
      {
        service,
        account,
        known: accounts.of(serviceId),
        exported: accounts.exportOf(serviceId),
        login,
        visit,
        origins,
        isStale: isOfHistoryAlone && (visit === undefined || isLongAgo(visit.lastOn, today)),
        weakPasswordFoundOn: weakPasswordFoundOn(accounts, serviceId),
        exposedPasswordFoundOn: exposedPasswordFoundOn(accounts.exposedOn(serviceId), login),
        exposures: (catalogue.incidentsOf.get(serviceId) ?? []).map((incident) =>
          judge(incident, login, who),
        ),
        sharing: (service.sharesLoginWith ?? []).flatMap((id) => catalogue.services.get(id) ?? []),
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

function weakPasswordFoundOn(accounts: KnownAccounts, serviceId: ServiceId): Day | undefined {
  const find = accounts.exportOf(serviceId);
  const told = accounts.told(serviceId);
  if (!find?.isWeak || told?.password === "none") return undefined;
  return (passwordChangedAfter(told) ?? "") >= find.foundOn ? undefined : find.foundOn;
}

/** @param login what is known of its password, here and at the others that are opened with it. */
function exposedPasswordFoundOn(foundOn: Day | undefined, login: Account | undefined): Day | undefined {
  if (foundOn === undefined || login?.password === "none") return undefined;
  return (passwordChangedAfter(login) ?? "") >= foundOn ? undefined : foundOn;
}

const byService = <Entry extends { readonly serviceId: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.serviceId, entry]));
