import type { Table } from "dexie";

/**
 * The rows at some keys of an index, key by key; a row at two of them comes twice. A request for each key, all at
 * once: a look-up of several keys by `anyOf` goes from row to row, and waits for each.
 */
export async function rowsAt<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: readonly string[],
): Promise<Row[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
  return found.flat();
}
