/**
 * A list of values kept column by column: what is alike stands together, which compresses far better than the same
 * in rows, and a key is named once.
 *
 * - a plain list: the values as they are;
 * - `letters`: few different values, and for each row the letter of its value;
 * - `lengths`: lists, how long each is, and what is in them, one after another;
 * - `fields`: objects, a column for each key; a key that not all have says with `1` and `0` who has it.
 */
export type Column =
  | readonly unknown[]
  | { readonly letters: string; readonly values: readonly unknown[] }
  | { readonly lengths: Column; readonly of: Column }
  | { readonly fields: Readonly<Record<string, Field>> };

type Field = { readonly all: Column } | { readonly who: string; readonly of: Column };

/** Each stands for a value. Without what JSON must escape. */
const letters = Array.from({ length: 90 }, (_, at) => String.fromCharCode(35 + at))
  .filter((letter) => letter !== "\\")
  .join("");
/** Fewer rows for each different value, and a letter saves nothing. */
const rowsForLetter = 3;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts values that are JSON into a column. What it gives depends on the values alone, not on the order of their keys. */
export function toColumn(values: readonly unknown[]): Column {
  if (values.length > 0 && values.every(Array.isArray)) {
    return {
      lengths: toColumn(values.map((list: readonly unknown[]) => list.length)),
      of: toColumn(values.flat()),
    };
  }
  if (values.length > 0 && values.every(isObject)) {
    const keys = [...new Set(values.flatMap((value) => Object.keys(value)))].sort();
    return { fields: Object.fromEntries(keys.map((key) => [key, toField(values, key)])) };
  }
  return values.some((value) => typeof value === "object" && value !== null) ? values : spelled(values);
}

function toField(values: readonly Readonly<Record<string, unknown>>[], key: string): Field {
  const having = values.filter((value) => Object.hasOwn(value, key));
  const of = toColumn(having.map((value) => value[key]));
  if (having.length === values.length) return { all: of };
  return { who: values.map((value) => (Object.hasOwn(value, key) ? "1" : "0")).join(""), of };
}

function spelled(values: readonly unknown[]): Column {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size > letters.length || counts.size * rowsForLetter > values.length) return values;
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  const letterOf = new Map(common.map((value, at) => [value, letters[at] ?? ""]));
  return { letters: values.map((value) => letterOf.get(value)).join(""), values: common };
}

/** The values of a column that `toColumn` made. @param count how many they are. */
export function fromColumn(column: Column, count: number): unknown[] {
  if (isList(column)) return [...column];
  if ("letters" in column) {
    const byLetter = new Map(column.values.map((value, at) => [letters[at], value]));
    return Array.from(column.letters, (letter) => byLetter.get(letter));
  }
  if ("lengths" in column) {
    const lengths = fromColumn(column.lengths, count) as number[];
    const all = fromColumn(
      column.of,
      lengths.reduce((sum, length) => sum + length, 0),
    );
    let from = 0;
    return lengths.map((length) => {
      const list = all.slice(from, from + length);
      from += length;
      return list;
    });
  }
  const rows = Array.from({ length: count }, (): [string, unknown][] => []);
  for (const [key, field] of Object.entries(column.fields)) {
    const having = "all" in field ? rows : rows.filter((_, at) => field.who[at] === "1");
    const values = fromColumn("all" in field ? field.all : field.of, having.length);
    for (const [at, row] of having.entries()) row.push([key, values[at]]);
  }
  return rows.map((row) => Object.fromEntries(row));
}

/** So deep no row of a catalogue is. */
const deepest = 24;

/**
 * Whether something is a column of so many values, and gives no more than so many of them in all its columns together:
 * a few letters can stand for a billion rows.
 */
export function isColumn(value: unknown, count: number, most: number): value is Column {
  let left = most;
  const fits = (column: unknown, length: number, depth: number): boolean => {
    left -= length;
    if (left < 0 || depth > deepest) return false;
    if (Array.isArray(column)) return column.length === length;
    if (!isObject(column)) return false;
    if ("letters" in column) return isSpelled(column, length);
    if ("lengths" in column) {
      if (!fits(column["lengths"], length, depth + 1)) return false;
      const lengths = fromColumn(column["lengths"] as Column, length);
      const sum = lengths.reduce((total: number, each) => total + (isLength(each) ? each : Number.NaN), 0);
      return Number.isSafeInteger(sum) && fits(column["of"], sum, depth + 1);
    }
    const fields = column["fields"];
    if (!isObject(fields)) return false;
    return Object.values(fields).every((field) => {
      if (!isObject(field)) return false;
      if ("all" in field) return fits(field["all"], length, depth + 1);
      const who = field["who"];
      if (typeof who !== "string" || who.length !== length) return false;
      return fits(field["of"], who.replaceAll(/[^1]/g, "").length, depth + 1);
    });
  };
  return fits(value, count, 0);
}

const isLength = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isSpelled(column: Readonly<Record<string, unknown>>, length: number): boolean {
  const { letters: spelling, values } = column;
  if (typeof spelling !== "string" || spelling.length !== length || !Array.isArray(values)) return false;
  return Array.from(spelling).every((letter) => {
    const at = letters.indexOf(letter);
    return at >= 0 && at < values.length;
  });
}

const isList = (column: Column): column is readonly unknown[] => Array.isArray(column);
