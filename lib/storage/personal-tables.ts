import type { KnownCause } from "#lib/domain/cause.ts";
import { addMonths, type Day, notAfter } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import type { PersonalTable, RowOf, WholeRecord } from "#lib/domain/personal-record.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";

/** What whoever reads or writes a table of the person's goes by. */
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
}

/** Of a row that holds no day. */
const asItIs = <Row>(row: Row): Row => row;

/**
 * The tables of the person, in the order in which they are written and shown. Reading, merging, forgetting,
 * erasing, backups and their counts go by this list: who adds a table adds it here (and its row to
 * `WholeRecord`), its rules in `merging-rules.ts`, `renaming-rules.ts` and `sharing-rules.ts`, the schema of its rows in `row-schemas.ts`, a
 * migration, and its words.
 */
export const personalTables: { readonly [Table in PersonalTable]: TableRules<RowOf<Table>> } = {
  visits: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: (visit, today) =>
      visit.lastOn > today ? { ...visit, firstOn: notAfter(visit.firstOn, today), lastOn: today } : visit,
  },
  accounts: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: (account, today) => (account.saidOn > today ? { ...account, saidOn: today } : account),
  },
  resolutions: {
    indexes: "[subject+stepId], subject",
    keyOf: ({ subject, stepId }) => `${subject} ${stepId}`,
    ofService: "subject",
    asOf: resolutionAsOf,
  },
  noticedSigns: {
    indexes: "[serviceId+signId], serviceId",
    keyOf: ({ serviceId, signId }) => `${serviceId} ${signId}`,
    ofService: "serviceId",
    asOf: (noticed, today) => (noticed.noticedOn > today ? { ...noticed, noticedOn: today } : noticed),
  },
  mutedServices: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: asItIs,
  },
  finds: {
    indexes: "[serviceId+origin], serviceId, origin",
    keyOf: ({ serviceId, origin }) => `${serviceId} ${origin}`,
    ofService: "serviceId",
    asOf: findAsOf,
  },
  reuseGroups: {
    indexes: "id, *serviceIds",
    keyOf: ({ id }) => id,
    ofService: "serviceIds",
    without: withoutLoginAt,
    asOf: (group, today) => (group.foundOn > today ? { ...group, foundOn: today } : group),
  },
  declinedServices: {
    indexes: "serviceId",
    keyOf: ({ serviceId }) => serviceId,
    ofService: "serviceId",
    asOf: (declined, today) => (declined.since > today ? { ...declined, since: today } : declined),
  },
  alertedFacts: {
    indexes: "factId",
    keyOf: ({ factId }) => factId,
    asOf: (fact, today) => (fact.toldOn > today ? { ...fact, toldOn: today } : fact),
  },
  settings: {
    indexes: "key",
    keyOf: ({ key }) => key,
    asOf: settingAsOf,
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
