import type { Day } from "#lib/domain/day.ts";
import type { PersonalTable, RowOf } from "#lib/domain/personal-record.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";

/** How the rows of a table are merged with those of a backup. */
export interface MergingRules<Row> {
  /** Two rows of one key, one of them from a backup. Gives the very row that is present where it stays. */
  readonly join: (present: Row, restored: Row) => Row;
  /** What of a row from a backup is taken over, where that is not all of it; nothing to leave it out. */
  readonly takeOver?: (row: Row) => Row | undefined;
}

const newerBy =
  <Row>(dayOf: (row: Row) => Day) =>
  (present: Row, restored: Row): Row =>
    dayOf(restored) > dayOf(present) ? restored : present;

const keepPresent = <Row>(present: Row): Row => present;

/** Of every table of the person's: needed for a backup only. */
const mergingRules: { readonly [Table in PersonalTable]: MergingRules<RowOf<Table>> } = {
  visits: { join: joinVisits },
  accounts: { join: newerBy(({ saidOn }) => saidOn) },
  resolutions: { join: newerBy(({ resolvedOn }) => resolvedOn) },
  noticedSigns: { join: newerBy(({ noticedOn }) => noticedOn) },
  mutedServices: { join: keepPresent },
  finds: { join: newerBy(({ foundOn }) => foundOn) },
  reuseGroups: { join: newerBy(({ foundOn }) => foundOn) },
  declinedServices: { join: newerBy(({ since }) => since) },
  alertedFacts: { join: newerBy(({ toldOn }) => toldOn) },
  settings: { join: joinSettings, takeOver: takeOverSetting },
};

/** The rules of a table whose name is known only when it is read: they are given rows of that table alone. */
export function mergingRulesOf(table: PersonalTable): MergingRules<unknown> {
  return mergingRules[table] as unknown as MergingRules<unknown>;
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

/** What a restore leaves out. */
const notTakenOver: readonly StoredSetting["key"][] = [
  "keepVisitsMonths",
  "awake",
  "lostOn",
  "exportFileOn",
  "lookedOn",
];

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
