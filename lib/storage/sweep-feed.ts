import type { Table } from "dexie";
import { readCatalogueState } from "./catalogue.ts";
import type { Database } from "./database.ts";

/** From the first to the last key of a list, in either of its tables. */
export const wholeOf = (list: string) =>
  [
    [list, 0],
    [list, Number.MAX_SAFE_INTEGER],
  ] as const;

/** So many rows are deleted in one go: a visit waits for no more. */
const rowsInOneGo = 64;

/** What a table holds of other lists than one, or at all where there is none. */
const othersIn = (
  table: Table<unknown, [list: string, at: number]>,
  key: string,
  list: string | undefined,
) =>
  list === undefined
    ? [table.toCollection()]
    : [table.where(key).below(wholeOf(list)[0]), table.where(key).above(wholeOf(list)[1])];

/**
 * Whether there is anything of a list that is not in use, as also while one is being written.
 *
 * @param inUse names the one that is.
 */
export async function isFeedLeft(database: Database, inUse: string | undefined): Promise<boolean> {
  const { feedShelves, feedEntries } = database;
  const left = await database.transaction("r", feedShelves, feedEntries, () =>
    Promise.all(
      [...othersIn(feedShelves, "[list+shelf]", inUse), ...othersIn(feedEntries, "[list+slice]", inUse)].map(
        (others) => others.limit(1).primaryKeys(),
      ),
    ),
  );
  return left.some((keys) => keys.length > 0);
}

/**
 * Deletes what lists left behind that are not in use: the former one, and any that was cut off in the middle. In many
 * short transactions; what is left by one that is cut off is deleted by the next.
 */
export async function sweepFeed(database: Database): Promise<void> {
  while (await deleteSome(database, database.feedShelves, "[list+shelf]"));
  while (await deleteSome(database, database.feedEntries, "[list+slice]"));
}

/** @returns whether there may be more. */
function deleteSome(
  database: Database,
  table: Table<unknown, [list: string, at: number]>,
  key: string,
): Promise<boolean> {
  return database.transaction("rw", database.catalogueState, table, async () => {
    const list = (await readCatalogueState(database))?.feed;
    for (const other of othersIn(table, key, list)) {
      const keys = await other.limit(rowsInOneGo).primaryKeys();
      if (keys.length === 0) continue;
      await table.bulkDelete(keys);
      return true;
    }
    return false;
  });
}
