import type { Day } from "./day.ts";
import { mergeRecords } from "./merge-records.ts";
import { type KeptSetting, type PersonalTable, personalTables, type WholeRecord } from "./whole-record.ts";

/** What becomes of the rows of one restored table. */
export interface MergeCount {
  /** Not there before. */
  readonly added: number;
  /** There before, and changed by what is newer. */
  readonly updated: number;
  /** There before, and staying: the same, or newer than what is restored. */
  readonly kept: number;
}

export type MergeCounts = Readonly<Record<PersonalTable, MergeCount>>;

/** What `mergeRecords` would do, counted. */
export function previewMerge<Setting extends KeptSetting>(
  present: WholeRecord<Setting>,
  restored: WholeRecord<Setting>,
  today: Day,
): MergeCounts {
  return countMerge(present, restored, mergeRecords(present, restored, today));
}

/** What a merge did, counted. @param merged as `mergeRecords` gives it for the other two. */
export function countMerge(present: WholeRecord, restored: WholeRecord, merged: WholeRecord): MergeCounts {
  const countOf = (table: PersonalTable): MergeCount => {
    const before = present[table];
    const after = merged[table];
    const added = after.length - before.length;
    const updated = before.filter((row, at) => row !== after[at]).length;
    return { added, updated, kept: restored[table].length - added - updated };
  };
  return Object.fromEntries(personalTables.map((table) => [table, countOf(table)])) as Record<
    PersonalTable,
    MergeCount
  >;
}
