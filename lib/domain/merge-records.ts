import type { Day } from "./day.ts";
import { takenOver } from "./taken-over.ts";
import type { Visit } from "./visit.ts";
import { type KeptSetting, rowKeys, type WholeRecord } from "./whole-record.ts";

/**
 * The present record with a restored one merged into it. Nothing present is lost to something older, and
 * where both are of the same day, the present stays. Merging the same again changes nothing.
 *
 * @param today the person's own day, which nothing restored is later than.
 * @returns each table with the present rows in their order, the same object where a row is as before,
 *   and the added ones after them.
 */
export function mergeRecords<Setting extends KeptSetting>(
  present: WholeRecord<Setting>,
  restored: WholeRecord<Setting>,
  today: Day,
): WholeRecord<Setting> {
  const taken = takenOver(restored, today);
  return {
    visits: mergeRows(present.visits, taken.visits, rowKeys.visits, joinVisits),
    accounts: mergeRows(
      present.accounts,
      taken.accounts,
      rowKeys.accounts,
      newerBy(({ saidOn }) => saidOn),
    ),
    resolutions: mergeRows(
      present.resolutions,
      taken.resolutions,
      rowKeys.resolutions,
      newerBy(({ resolvedOn }) => resolvedOn),
    ),
    noticedSigns: mergeRows(
      present.noticedSigns,
      taken.noticedSigns,
      rowKeys.noticedSigns,
      newerBy(({ noticedOn }) => noticedOn),
    ),
    mutedServices: mergeRows(present.mutedServices, taken.mutedServices, rowKeys.mutedServices, keepPresent),
    alertedFacts: mergeRows(
      present.alertedFacts,
      taken.alertedFacts,
      rowKeys.alertedFacts,
      newerBy(({ toldOn }) => toldOn),
    ),
    settings: mergeRows(present.settings, taken.settings, rowKeys.settings, keepPresent),
  };
}

/** @param join gives the very row that is present where it stays as it is. */
function mergeRows<Row>(
  present: readonly Row[],
  restored: readonly Row[],
  keyOf: (row: Row) => string,
  join: (present: Row, restored: Row) => Row,
): Row[] {
  const rows = new Map(present.map((row) => [keyOf(row), row]));
  for (const row of restored) {
    const before = rows.get(keyOf(row));
    rows.set(keyOf(row), before === undefined ? row : join(before, row));
  }
  return [...rows.values()];
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

const newerBy =
  <Row>(dayOf: (row: Row) => Day) =>
  (present: Row, restored: Row): Row =>
    dayOf(restored) > dayOf(present) ? restored : present;

const keepPresent = <Row>(present: Row): Row => present;
