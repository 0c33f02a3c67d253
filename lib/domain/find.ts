import { addMonths, type Day } from "./day.ts";
import type { PersonalRecord } from "./personal-record.ts";
import type { ReuseGroup } from "./reuse.ts";
import type { ServiceId } from "./service.ts";
import type { Visit } from "./visit.ts";

/**
 * Where a service can be found beside visits: the browser's history, a file of a password manager, or the person's word
 * that a password they had checked is in use there.
 */
export const findOrigins = ["history", "export", "check"] as const;

export type FindOrigin = (typeof findOrigins)[number];

/**
 * One listed service found in one origin. It ranks below what the person tells of their account: a file may be old, and
 * somebody else's login may stand in it.
 */
export interface Find {
  readonly serviceId: ServiceId;
  readonly origin: FindOrigin;
  readonly foundOn: Day;
  /** History: days on which it was opened, as far as the browser keeps them. */
  readonly firstOn?: Day;
  readonly lastOn?: Day;
  readonly dayCount?: number;
  /** Export: by which day the account existed; created, changed or last used, the earliest that is known. */
  readonly accountBy?: Day;
  /** Export: when its password was last changed, only where the export says so of the password itself. */
  readonly passwordChangedOn?: Day;
  /** Export: a password that hardly takes guessing. */
  readonly isWeak?: true;
  /** Export, check: a password that stands in lists of exposed ones. Nothing is kept of which it is. */
  readonly isExposed?: true;
  /** Export: how many logins there. */
  readonly logins?: number;
}

/** A service that the person does not want on the list again. */
export interface DeclinedService {
  readonly serviceId: ServiceId;
  readonly since: Day;
}

/** How a service came on the person's list. */
export const origins = ["visit", ...findOrigins, "hand"] as const;

export type Origin = (typeof origins)[number];

/** What was found in one origin at one time. */
export interface Found {
  readonly origin: FindOrigin;
  readonly finds: readonly Find[];
  /** Of an export. */
  readonly groups?: readonly ReuseGroup[];
}

/** The services that are not wanted on the list. Who told later that they have an account there wants it again. */
export function declinedIn({
  declinedServices,
  accounts,
}: Pick<PersonalRecord, "declinedServices" | "accounts">): ReadonlySet<ServiceId> {
  const has = new Map(
    accounts.flatMap(({ serviceId, standing, saidOn }) =>
      standing === "has" ? [[serviceId, saidOn] as const] : [],
    ),
  );
  return new Set(
    declinedServices
      .filter(({ serviceId, since }) => (has.get(serviceId) ?? "") < since)
      .map(({ serviceId }) => serviceId),
  );
}

/**
 * What is kept of what was found: nothing of services that are not wanted, each service once. A password that is
 * shared with one of those is shared all the same, so they count among the entries that are not listed.
 */
export function keptOf({ origin, finds, groups = [] }: Found, declined: ReadonlySet<ServiceId>): Found {
  const byService = new Map(
    finds
      .filter((find) => find.origin === origin && !declined.has(find.serviceId))
      .map((find) => [find.serviceId, find]),
  );
  return {
    origin,
    finds: [...byService.values()],
    groups: groups.flatMap((group): ReuseGroup[] => {
      const named = [...new Set(group.serviceIds)];
      const serviceIds = named.filter((id) => !declined.has(id));
      if (serviceIds.length === 0) return [];
      return [{ ...group, serviceIds, unlisted: group.unlisted + named.length - serviceIds.length }];
    }),
  };
}

/**
 * Whether what an origin gives replaces all that it gave before: a history and a file are the whole of it, while each
 * check is of one password more.
 */
export const isWhole = (origin: FindOrigin): boolean => origin !== "check";

/** The record with what was found in place of what that origin gave before. An export's groups replace all others. */
export function withFound(record: PersonalRecord, found: Found): PersonalRecord {
  const { origin, finds, groups = [] } = keptOf(found, declinedIn(record));
  const anew = new Set(finds.map(({ serviceId }) => serviceId));
  const isReplaced = (find: Find) => find.origin === origin && (isWhole(origin) || anew.has(find.serviceId));
  return {
    ...record,
    finds: [...record.finds.filter((find) => !isReplaced(find)), ...finds],
    ...(origin === "export" && { reuseGroups: groups }),
  };
}

/**
 * How each service came on the person's list, in the order of `origins`; what was told or noticed there was added by
 * hand. Services that are not wanted have no place on it.
 */
export function originsOf(record: PersonalRecord): ReadonlyMap<ServiceId, readonly Origin[]> {
  const declined = declinedIn(record);
  const ids: Readonly<Record<Origin, readonly { readonly serviceId: ServiceId }[]>> = {
    visit: record.visits,
    history: record.finds.filter(({ origin }) => origin === "history"),
    export: record.finds.filter(({ origin }) => origin === "export"),
    check: record.finds.filter(({ origin }) => origin === "check"),
    hand: [...record.accounts, ...record.noticedSigns],
  };
  const byService = new Map<ServiceId, Origin[]>();
  for (const origin of origins) {
    for (const { serviceId } of ids[origin]) {
      if (declined.has(serviceId)) continue;
      const known = byService.get(serviceId);
      if (!known) byService.set(serviceId, [origin]);
      else if (!known.includes(origin)) known.push(origin);
    }
  }
  return byService;
}

/** A visit and what the history shows, together: the days it was used on, as far as either knows. */
export function seenAt(visit: Visit | undefined, find: Find | undefined): Visit | undefined {
  const { serviceId, firstOn, lastOn, dayCount = 1 } = find ?? {};
  if (serviceId === undefined || firstOn === undefined || lastOn === undefined) return visit;
  if (visit === undefined) return { serviceId, firstOn, lastOn, dayCount };
  if (firstOn >= visit.firstOn && lastOn <= visit.lastOn && dayCount <= visit.dayCount) return visit;
  return {
    ...visit,
    ...(firstOn < visit.firstOn && { firstOn }),
    ...(lastOn > visit.lastOn && { lastOn }),
    dayCount: Math.max(dayCount, visit.dayCount),
  };
}

/** After so many months without a visit what was found in the history asks for nothing by itself. */
const monthsUntilStale = 12;

/** Whether a day is so long ago that what was last seen then is a memory before it is a task. */
export function isLongAgo(lastOn: Day, today: Day): boolean {
  return addMonths(lastOn, monthsUntilStale) < today;
}
