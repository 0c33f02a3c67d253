import { addDays } from "#lib/domain/day.ts";
import type { PersonalTable, RowOf } from "#lib/domain/personal-record.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";

/** How the rows of a table are shared with the person's other devices. */
export interface SharingRules<Row> {
  /** Whether a row goes to the person's other devices, where not every one does. */
  readonly isShared?: (row: Row) => boolean;
  /**
   * What is left of a row that was taken away on another device while it went on here, where that is not all of it.
   *
   * @param before as it was on both.
   */
  readonly sinceGone?: (row: Row, before: Row) => Row | undefined;
}

/** Of every table of the person's: needed for an exchange only. */
const sharingRules: { readonly [Table in PersonalTable]: SharingRules<RowOf<Table>> } = {
  visits: { sinceGone: visitsSince },
  accounts: {},
  resolutions: {},
  noticedSigns: {},
  mutedServices: {},
  finds: {},
  reuseGroups: {},
  declinedServices: {},
  // With the list in use on one device go the facts that it told.
  alertedFacts: { isShared: ({ factId }) => !factId.startsWith("hibp:") },
  settings: { isShared: ({ key }) => !ofOneDevice.includes(key) },
};

/** The rules of a table whose name is known only when it is read: they are given rows of that table alone. */
export function sharingRulesOf(table: PersonalTable): SharingRules<unknown> {
  return sharingRules[table] as unknown as SharingRules<unknown>;
}

/** The days that came since: of those before, the person wanted nothing kept. */
function visitsSince(visit: Visit, before: Visit): Visit | undefined {
  if (visit.lastOn <= before.lastOn) return undefined;
  const dayCount = Math.max(visit.dayCount - before.dayCount, 1);
  return { ...visit, firstOn: dayCount === 1 ? visit.lastOn : addDays(before.lastOn, 1), dayCount };
}

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
