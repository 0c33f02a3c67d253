import { type Account, afterAnswer, type QuestionKey } from "#lib/domain/account.ts";
import type { AlertedFact } from "#lib/domain/alert.ts";
import type { KnownCause } from "#lib/domain/cause.ts";
import { type Day, notAfter } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import type { IncidentId } from "#lib/domain/incident.ts";
import type { PersonalTable, RowOf } from "#lib/domain/personal-record.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";

/** By which other names services and incidents are known now; what is missing keeps its own. */
export interface Renaming {
  readonly services: ReadonlyMap<ServiceId, ServiceId>;
  readonly incidents: ReadonlyMap<IncidentId, IncidentId>;
}

/** How the rows of a table follow what they name. */
export interface RenamingRules<Row> {
  /**
   * The row under the names that services and incidents have now: a site of the list comes to be listed by our own
   * catalogue. Gives the very row where it names none of them.
   */
  readonly rename: (row: Row, renaming: Renaming) => Row;
  /** Two rows that come to be of one key, both true: nothing of either is lost, and nothing counts twice. */
  readonly unite: (one: Row, other: Row) => Row;
}

const newerBy =
  <Row>(dayOf: (row: Row) => Day) =>
  (one: Row, other: Row): Row =>
    dayOf(other) > dayOf(one) ? other : one;

const keepFirst = <Row>(one: Row): Row => one;

/** Of every table of the person's: needed where a catalogue or a list is replaced, and by no page that is only looked at. */
const renamingRules: { readonly [Table in PersonalTable]: RenamingRules<RowOf<Table>> } = {
  visits: { rename: renameService, unite: uniteVisits },
  accounts: { rename: renameAccount, unite: uniteAccounts },
  resolutions: { rename: renameResolution, unite: uniteResolutions },
  noticedSigns: { rename: renameService, unite: newerBy(({ noticedOn }) => noticedOn) },
  mutedServices: { rename: renameService, unite: keepFirst },
  finds: { rename: renameService, unite: uniteFinds },
  reuseGroups: { rename: renameGroup, unite: newerBy(({ foundOn }) => foundOn) },
  declinedServices: { rename: renameService, unite: newerBy(({ since }) => since) },
  alertedFacts: { rename: renameFact, unite: newerBy(({ toldOn }) => toldOn) },
  settings: { rename: renameSetting, unite: keepFirst },
};

/** The rules of a table whose name is known only when it is read: they are given rows of that table alone. */
export function renamingRulesOf(table: PersonalTable): RenamingRules<unknown> {
  return renamingRules[table] as unknown as RenamingRules<unknown>;
}

const nameOf = ({ services }: Renaming, id: ServiceId): ServiceId => services.get(id) ?? id;

function renameService<Row extends { readonly serviceId: ServiceId }>(row: Row, renaming: Renaming): Row {
  const serviceId = nameOf(renaming, row.serviceId);
  return serviceId === row.serviceId ? row : { ...row, serviceId };
}

/** Visits of two sites that are one service. What both saw in one time may be of the same days. */
function uniteVisits(one: Visit, other: Visit): Visit {
  return { ...one, ...uniteDays(one, other) };
}

function uniteDays(one: SeenDays, other: SeenDays): SeenDays {
  const isApart = one.lastOn < other.firstOn || other.lastOn < one.firstOn;
  return {
    firstOn: notAfter(one.firstOn, other.firstOn),
    lastOn: maximum(one.lastOn, other.lastOn) ?? one.lastOn,
    dayCount: isApart ? one.dayCount + other.dayCount : Math.max(one.dayCount, other.dayCount),
  };
}

type SeenDays = Pick<Visit, "firstOn" | "lastOn" | "dayCount">;

function renameAccount(account: Account, renaming: Renaming): Account {
  const { usedFeature, unsure } = account;
  const newName = (key: string) => {
    const [incidentId = "", ...group] = key.split("/");
    return [renaming.incidents.get(incidentId) ?? incidentId, ...group].join("/");
  };
  const isRenamed = (key: string) => newName(key) !== key;
  const asks = (key: QuestionKey) => (key.startsWith("feature ") ? key.slice("feature ".length) : undefined);
  const hasFeature = Object.keys(usedFeature ?? {}).some(isRenamed);
  const hasQuestion = unsure?.some((key) => isRenamed(asks(key) ?? ""));
  const named = renameService(account, renaming);
  if (!hasFeature && !hasQuestion) return named;
  const features = Object.entries(usedFeature ?? {}).map(([key, value]) => [newName(key), value] as const);
  return {
    ...named,
    ...(usedFeature && { usedFeature: Object.fromEntries(features) }),
    ...(unsure && {
      unsure: [
        ...new Set(
          unsure.map((key): QuestionKey => {
            const feature = asks(key);
            return feature === undefined ? key : `feature ${newName(feature)}`;
          }),
        ),
      ],
    }),
  };
}

/** The newer word after the older one, as if it had been said of the same account. */
function uniteAccounts(one: Account, other: Account): Account {
  const [older, newer] = one.saidOn <= other.saidOn ? [one, other] : [other, one];
  const { serviceId, saidOn, ...answer } = newer;
  const notIn = new Set([...(older.notIn ?? []), ...(newer.notIn ?? [])]);
  const unsure = new Set([...(older.unsure ?? []), ...(newer.unsure ?? [])]);
  const united = afterAnswer(
    older,
    { ...answer, ...(unsure.size > 0 && { unsure: [...unsure] }) },
    serviceId,
    saidOn,
  );
  return united.region === "elsewhere" && notIn.size > 0 ? { ...united, notIn: [...notIn] } : united;
}

function renameCause(cause: KnownCause, renaming: Renaming): KnownCause {
  if (cause.kind === "incident") {
    const incidentId = renaming.incidents.get(cause.incidentId) ?? cause.incidentId;
    return incidentId === cause.incidentId ? cause : { ...cause, incidentId };
  }
  return "serviceId" in cause ? renameService(cause, renaming) : cause;
}

function renameResolution(resolution: Resolution, renaming: Renaming): Resolution {
  const subject = nameOf(renaming, resolution.subject);
  const covers = resolution.covers.map((cause) => renameCause(cause, renaming));
  const isAsBefore =
    subject === resolution.subject && covers.every((cause, at) => cause === resolution.covers[at]);
  return isAsBefore ? resolution : { ...resolution, subject, covers };
}

/** The newer word stands; where both say the same, it was said of what either knew. */
function uniteResolutions(one: Resolution, other: Resolution): Resolution {
  const [older, newer] = one.resolvedOn <= other.resolvedOn ? [one, other] : [other, one];
  if (older.outcome !== newer.outcome) return newer;
  const known = new Set(newer.covers.map((cause) => JSON.stringify(cause)));
  const more = older.covers.filter((cause) => !known.has(JSON.stringify(cause)));
  return more.length === 0 ? newer : { ...newer, covers: [...newer.covers, ...more] };
}

/** Two finds of one origin at two sites that are one service. */
function uniteFinds(one: Find, other: Find): Find {
  const newer = one.foundOn >= other.foundOn ? one : other;
  const [a, b] = [seenDays(one), seenDays(other)];
  const seen = a && b ? uniteDays(a, b) : (a ?? b);
  const earliest = minimum(one.accountBy, other.accountBy);
  const latest = maximum(one.passwordChangedOn, other.passwordChangedOn);
  const logins = (one.logins ?? 0) + (other.logins ?? 0);
  return {
    ...one,
    ...other,
    ...newer,
    ...seen,
    ...(earliest !== undefined && { accountBy: earliest }),
    ...(latest !== undefined && { passwordChangedOn: latest }),
    ...(logins > 0 && { logins }),
  };
}

function seenDays({ firstOn, lastOn, dayCount = 1 }: Find): SeenDays | undefined {
  return firstOn === undefined || lastOn === undefined ? undefined : { firstOn, lastOn, dayCount };
}

const minimum = (a: Day | undefined, b: Day | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const maximum = (a: Day | undefined, b: Day | undefined) =>
  a === undefined || (b !== undefined && b > a) ? b : a;

function renameAll(ids: readonly ServiceId[], renaming: Renaming): readonly ServiceId[] {
  const named = ids.map((id) => nameOf(renaming, id));
  return named.every((id, at) => id === ids[at]) ? ids : [...new Set(named)];
}

function renameGroup(group: ReuseGroup, renaming: Renaming): ReuseGroup {
  const serviceIds = renameAll(group.serviceIds, renaming);
  return serviceIds === group.serviceIds ? group : { ...group, serviceIds };
}

function renameFact(fact: AlertedFact, renaming: Renaming): AlertedFact {
  const [incidentId = "", ...day] = fact.factId.split(" ");
  const name = renaming.incidents.get(incidentId);
  return name === undefined ? fact : { ...fact, factId: [name, ...day].join(" ") };
}

function renameSetting(setting: StoredSetting, renaming: Renaming): StoredSetting {
  if (setting.key !== "mailboxes") return setting;
  const value = renameAll(setting.value, renaming);
  return value === setting.value ? setting : { ...setting, value };
}
