import type { Day } from "#lib/domain/day.ts";
import type { MergeCount, MergeCounts, PersonalTable, WholeRecord } from "#lib/domain/personal-record.ts";
import { mergingRulesOf } from "./merging-rules.ts";
import { personalTableNames, recordOf, rulesOf } from "./personal-tables.ts";

/**
 * The present record with a restored one merged into it. Nothing present is lost to something older, and
 * where both are of the same day, the present stays. Merging the same again changes nothing.
 *
 * @param today the person's own day, which nothing is later than.
 * @returns each table with the present rows in their order, the same object where a row is as before,
 *   and the added ones after them.
 */
export function mergeRecords(present: WholeRecord, restored: WholeRecord, today: Day): WholeRecord {
  const taken = takenOver(restored, today);
  return recordOf((table) => mergeRows(table, present[table], taken[table], today));
}

/** What of a restored record is taken over: rows as of today, and as far as their table allows. */
export function takenOver(restored: WholeRecord, today: Day): WholeRecord {
  return recordOf((table) => {
    const { asOf } = rulesOf(table);
    const { takeOver = (row: unknown) => row } = mergingRulesOf(table);
    return restored[table].map((row) => takeOver(asOf(row, today))).filter((row) => row !== undefined);
  });
}

function mergeRows(
  table: PersonalTable,
  present: readonly unknown[],
  restored: readonly unknown[],
  today: Day,
): unknown[] {
  const { keyOf, asOf } = rulesOf(table);
  const { join } = mergingRulesOf(table);
  const rows = new Map(present.map((row) => [keyOf(row), row]));
  for (const row of restored) {
    const before = rows.get(keyOf(row));
    if (before === undefined) {
      rows.set(keyOf(row), row);
      continue;
    }
    const believed = asOf(before, today);
    const joined = join(believed, row);
    rows.set(keyOf(row), joined === believed ? before : joined);
  }
  return [...rows.values()];
}

/** What a merge would do, counted. */
export function previewMerge(present: WholeRecord, restored: WholeRecord, today: Day): MergeCounts {
  return countMerge(present, takenOver(restored, today), mergeRecords(present, restored, today));
}

/** What a merge did, counted. @param taken what was taken over. @param merged as `mergeRecords` gives it. */
export function countMerge(present: WholeRecord, taken: WholeRecord, merged: WholeRecord): MergeCounts {
  const countOf = (table: PersonalTable): MergeCount => {
    const before = present[table];
    const after = merged[table];
    const added = after.length - before.length;
    const updated = before.filter((row, at) => row !== after[at]).length;
    return { added, updated, kept: taken[table].length - added - updated };
  };
  return Object.fromEntries(personalTableNames.map((table) => [table, countOf(table)])) as MergeCounts;
}
