import { type Account, afterAnswer, type QuestionKey } from "#lib/domain/account.ts";
import type { AlertedFact } from "#lib/domain/alert.ts";
import type { KnownCause } from "#lib/domain/cause.ts";
import { addDays, addMonths, type Day, notAfter } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import type { PersonalTable, RowOf, WholeRecord } from "#lib/domain/personal-record.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";
import type { Renaming } from "./rename-records.ts";

/** Everything that is done to each table of the person's. */
export interface TableRules<Row> {
  /** As Dexie writes them: the key, then what is looked up by. */
  readonly indexes: string;
  /** What a table tells its rows apart by: no two rows of it have the same. */
  readonly keyOf: (row: Row) => string;
  /** The index by which rows belong to a service; nothing where they belong to none. */
  readonly ofService?: "serviceId" | "subject" | "serviceIds";
  /** What is left of a row that belongs to several services once one is forgotten; else it goes with its service. */
  readonly without?: (row: Row, serviceId: ServiceId) => Row | undefined;
  /**
   * The row as far as it can be true on a day: a day still to come was written by a clock that was ahead, and
   * counts as today. Gives the very row where nothing is to be changed.
   */
  readonly asOf: (row: Row, today: Day) => Row;
  /** Two rows of one key, one of them from a backup. Gives the very row that is present where it stays. */
  readonly join: (present: Row, restored: Row) => Row;
  /**
   * The row under the names that services and incidents have now: a site of the list comes to be listed by our own
   * catalogue. Gives the very row where it names none of them.
   */
  readonly rename: (row: Row, renaming: Renaming) => Row;
  /** Two rows that come to be of one key, both true: nothing of either is lost, and nothing counts twice. */
  readonly unite: (one: Row, other: Row) => Row;
  /** What of a row from a backup is taken over, where that is not all of it; nothing to leave it out. */
  readonly takeOver?: (row: Row) => Row | undefined;
  /** Whether a row goes to the person's other devices, where not every one does. */
  readonly isShared?: (row: Row) => boolean;
  /**
   * What is left of a row that was taken away on another device while it went on here, where that is not all of it.
   *
   * @param before as it was on both.
   */
  readonly sinceGone?: (row: Row, before: Row) => Row | undefined;
}

const newerBy =
  <Row>(dayOf: (row: Row) => Day) =>
  (present: Row, restored: Row): Row =>
    dayOf(restored) > dayOf(present) ? restored : present;

const keepPresent = <Row>(present: Row): Row => present;

/**
 * The tables of the person, in the order in which they are written and shown. Reading, merging, forgetting,
 * erasing, backups and their counts go by this list: who adds a table adds it here (and its row to
 * `WholeRecord`), the schema of its rows in `row-schemas.ts`, a migration, and its words.
 */
export const personalTables: { readonly [Table in PersonalTable]: TableRules<RowOf<Table>> } = {
  visits: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: (visit, today) =>
      visit.lastOn > today ? { ...visit, firstOn: notAfter(visit.firstOn, today), lastOn: today } : visit,
    join: joinVisits,
    rename: renameService,
    unite: uniteVisits,
    sinceGone: visitsSince,
  },
  accounts: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: (account, today) => (account.saidOn > today ? { ...account, saidOn: today } : account),
    join: newerBy(({ saidOn }) => saidOn),
    rename: renameAccount,
    unite: uniteAccounts,
  },
  resolutions: {
    indexes: "[subject+stepId], subject",
    keyOf: ({ subject, stepId }) => `${subject} ${stepId}`,
    ofService: "subject",
    asOf: resolutionAsOf,
    join: newerBy(({ resolvedOn }) => resolvedOn),
    rename: renameResolution,
    unite: uniteResolutions,
  },
  noticedSigns: {
    indexes: "[serviceId+signId], serviceId",
    keyOf: ({ serviceId, signId }) => `${serviceId} ${signId}`,
    ofService: "serviceId",
    asOf: (noticed, today) => (noticed.noticedOn > today ? { ...noticed, noticedOn: today } : noticed),
    join: newerBy(({ noticedOn }) => noticedOn),
    rename: renameService,
    unite: newerBy(({ noticedOn }) => noticedOn),
  },
  mutedServices: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: keepPresent,
    join: keepPresent,
    rename: renameService,
    unite: keepPresent,
  },
  finds: {
    indexes: "[serviceId+origin], serviceId, origin",
    keyOf: ({ serviceId, origin }) => `${serviceId} ${origin}`,
    ofService: "serviceId",
    asOf: findAsOf,
    join: newerBy(({ foundOn }) => foundOn),
    rename: renameService,
    unite: uniteFinds,
  },
  reuseGroups: {
    indexes: "id, *serviceIds",
    keyOf: ({ id }) => id,
    ofService: "serviceIds",
    without: withoutLoginAt,
    asOf: (group, today) => (group.foundOn > today ? { ...group, foundOn: today } : group),
    join: newerBy(({ foundOn }) => foundOn),
    rename: renameGroup,
    unite: newerBy(({ foundOn }) => foundOn),
  },
  declinedServices: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: (declined, today) => (declined.since > today ? { ...declined, since: today } : declined),
    join: newerBy(({ since }) => since),
    rename: renameService,
    unite: newerBy(({ since }) => since),
  },
  alertedFacts: {
    indexes: "factId",
    keyOf: ({ factId }) => factId,
    asOf: (fact, today) => (fact.toldOn > today ? { ...fact, toldOn: today } : fact),
    join: newerBy(({ toldOn }) => toldOn),
    rename: renameFact,
    unite: newerBy(({ toldOn }) => toldOn),
    // With the list in use on one device go the facts that it told.
    isShared: ({ factId }) => !factId.startsWith("hibp:"),
  },
  settings: {
    indexes: "key",
    keyOf: ({ key }) => key,
    asOf: settingAsOf,
    join: joinSettings,
    takeOver: takeOverSetting,
    rename: renameSetting,
    unite: keepPresent,
    isShared: ({ key }) => !ofOneDevice.includes(key),
  },
};

/** Their names, in that order. */
export const personalTableNames = Object.keys(personalTables) as readonly PersonalTable[];

/** The rules of a table whose name is known only when it is read: they are given rows of that table alone. */
export function rulesOf(table: PersonalTable): TableRules<unknown> {
  return personalTables[table] as unknown as TableRules<unknown>;
}

/** A record made table by table. @param rowsOf gives rows of that very table. */
export function recordOf(rowsOf: (table: PersonalTable) => readonly unknown[]): WholeRecord {
  return Object.fromEntries(
    personalTableNames.map((table) => [table, rowsOf(table)]),
  ) as unknown as WholeRecord;
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

/** Days are counted as far as either knows: the two may have seen the same ones. */
function joinVisits(present: Visit, restored: Visit): Visit {
  const joined: Visit = {
    ...present,
    ...(restored.firstOn < present.firstOn && { firstOn: restored.firstOn }),
    ...(restored.lastOn > present.lastOn && { lastOn: restored.lastOn }),
    ...(restored.dayCount > present.dayCount && { dayCount: restored.dayCount }),
  };
  const isAsBefore =
    joined.firstOn === present.firstOn &&
    joined.lastOn === present.lastOn &&
    joined.dayCount === present.dayCount;
  return isAsBefore ? present : joined;
}

/** The days that came since: of those before, the person wanted nothing kept. */
function visitsSince(visit: Visit, before: Visit): Visit | undefined {
  if (visit.lastOn <= before.lastOn) return undefined;
  const dayCount = Math.max(visit.dayCount - before.dayCount, 1);
  return { ...visit, firstOn: dayCount === 1 ? visit.lastOn : addDays(before.lastOn, 1), dayCount };
}

/** Every day of it is one that has been when it was found. */
function findAsOf(find: Find, today: Day): Find {
  const dayFields = ["foundOn", "firstOn", "lastOn", "accountBy", "passwordChangedOn"] as const;
  const ahead = dayFields.filter((field) => (find[field] ?? today) > today);
  return ahead.length === 0 ? find : { ...find, ...Object.fromEntries(ahead.map((field) => [field, today])) };
}

/** Its password is still that of others, so that the login counts among those that are not on the list. */
function withoutLoginAt(group: ReuseGroup, serviceId: ServiceId): ReuseGroup | undefined {
  const serviceIds = group.serviceIds.filter((id) => id !== serviceId);
  return serviceIds.length === 0 ? undefined : { ...group, serviceIds, unlisted: group.unlisted + 1 };
}

/** A step that was put off by a clock that was ahead is open: else it would stay away until that day. */
function resolutionAsOf(resolution: Resolution, today: Day): Resolution {
  const covers = coversAsOf(resolution.covers, today);
  if (resolution.resolvedOn <= today && covers === resolution.covers) return resolution;
  const { resolvedOn } = resolution;
  return {
    ...resolution,
    resolvedOn: notAfter(resolvedOn, today),
    covers,
    ...(resolution.outcome === "put-off" && resolvedOn > today && { until: today, when: "day" }),
  };
}

/** As the rows of noticed signs are, so that the two still speak of the same. */
function coversAsOf(covers: readonly KnownCause[], today: Day): readonly KnownCause[] {
  const isAhead = (cause: KnownCause) => cause.kind === "sign" && cause.noticedOn > today;
  if (!covers.some(isAhead)) return covers;
  return covers.map((cause) => (isAhead(cause) ? ({ ...cause, noticedOn: today } as KnownCause) : cause));
}

/** What a restore leaves out. */
const notTakenOver: readonly StoredSetting["key"][] = [
  "keepVisitsMonths",
  "awake",
  "lostOn",
  "exportFileOn",
  "lookedOn",
];

/** How one device looks, what it may tell, what it records and keeps: another has its own. */
const ofOneDevice: readonly StoredSetting["key"][] = [
  "language",
  "theme",
  "alerts",
  "keepVisitsMonths",
  "isRecordingPaused",
  "hidesSensitive",
  "awake",
  "lostOn",
  "exportFileOn",
  "lookedOn",
];

/** Notifications are never put off for longer than a month. */
function settingAsOf(setting: StoredSetting, today: Day): StoredSetting {
  switch (setting.key) {
    case "alerts": {
      const { value } = setting;
      const latest = addMonths(today, 1);
      if (!value.isOn || value.snoozedUntil === undefined || value.snoozedUntil <= latest) return setting;
      return { ...setting, value: { ...value, snoozedUntil: latest } };
    }
    case "welcomedOn":
    case "lastBackupOn":
      return setting.value > today ? { ...setting, value: today } : setting;
    default:
      return setting;
  }
}

/** What the person chose here stays; what was told on either device is told. */
function joinSettings(present: StoredSetting, restored: StoredSetting): StoredSetting {
  const isOfDays = restored.key === "digestedOn" || restored.key === "lastBackupOn";
  return isOfDays && restored.value > present.value ? restored : present;
}

/**
 * Notifications come turned off, because the browser's permission for them does not come with a file. How long
 * visits are kept is not taken over: it would delete visits of this device that nobody was asked about.
 */
function takeOverSetting(setting: StoredSetting): StoredSetting | undefined {
  if (notTakenOver.includes(setting.key)) return undefined;
  return setting.key === "alerts" ? { key: "alerts", value: { isOn: false } } : setting;
}
