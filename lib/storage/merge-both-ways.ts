import type { PersonalTable, WholeRecord } from "#lib/domain/personal-record.ts";
import { type MergingRules, mergingRulesOf } from "./merging-rules.ts";
import { personalTableNames, recordOf, rulesOf } from "./personal-tables.ts";
import { type SharingRules, sharingRulesOf } from "./sharing-rules.ts";

type Rules = MergingRules<unknown> & SharingRules<unknown>;

/**
 * Two records of one person that went on apart, made one, by the rules by which backups are merged. It does not matter
 * which of the two is whose: the other device comes to the same.
 *
 * What is in `base` and in one of the two no more was taken away there, and goes; unless the other has changed it since.
 *
 * @param base a record that both come from; an empty one where none is known, and then nothing goes.
 */
export function mergeBothWays(base: WholeRecord, mine: WholeRecord, theirs: WholeRecord): WholeRecord {
  return recordOf((table) => mergeTable(table, base, mine, theirs));
}

function mergeTable(
  table: PersonalTable,
  base: WholeRecord,
  mine: WholeRecord,
  theirs: WholeRecord,
): unknown[] {
  const { keyOf } = rulesOf(table);
  const rules: Rules = { ...mergingRulesOf(table), ...sharingRulesOf(table) };
  const [before, here, there] = [base, mine, theirs].map(
    (record) => new Map<string, unknown>(record[table].map((row) => [keyOf(row), row])),
  ) as [Map<string, unknown>, Map<string, unknown>, Map<string, unknown>];
  return [...new Set([...here.keys(), ...there.keys()])]
    .map((key) => mergeRow(rules, before.get(key), here.get(key), there.get(key)))
    .filter((row) => row !== undefined);
}

function mergeRow(rules: Rules, before: unknown, here: unknown, there: unknown): unknown {
  if (isSame(here, there)) return here;
  if (before === undefined) return meet(rules, here ?? there, there ?? here);
  if (isSame(here, before)) return there;
  if (isSame(there, before)) return here;
  const { sinceGone = (row) => row } = rules;
  if (here === undefined) return sinceGone(there, before);
  if (there === undefined) return sinceGone(here, before);
  return meet(rules, here, there);
}

/**
 * Which of two rows stays. The rules of a restore let what is present stay where days do not tell which is newer; here
 * nothing is "present", so the text of the rows decides: by no merit, but alike on both devices.
 */
function meet({ join }: Rules, one: unknown, other: unknown): unknown {
  const [first, second] = [join(one, other), join(other, one)];
  return textOf(first) >= textOf(second) ? first : second;
}

/** Whether two records say the same, in whatever order. */
export function isSameRecord(one: WholeRecord, other: WholeRecord): boolean {
  return personalTableNames.every((table) => textOfRows(one[table]) === textOfRows(other[table]));
}

const textOfRows = (rows: readonly unknown[]) => rows.map(textOf).toSorted().join("\n");

export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && textOf(one) === textOf(other));

/** A row as text that does not depend on the order in which its fields were written. */
function textOf(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
