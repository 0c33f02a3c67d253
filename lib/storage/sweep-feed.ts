import type { Database } from "./database.ts";

/** From the first to the last key of a list, in either of its tables. */
export const wholeOf = (list: string) =>
  [
    [list, 0],
    [list, Number.MAX_SAFE_INTEGER],
  ] as const;

/** Deletes what lists left behind that are not in use: the former one, and any that was cut off in the middle. */
export async function sweepFeed(database: Database): Promise<void> {
  const { catalogueState, feedShelves, feedEntries } = database;
  await database.transaction("rw", catalogueState, feedShelves, feedEntries, async () => {
    const list = (await catalogueState.get("current"))?.feed;
    if (list === undefined) {
      await Promise.all([feedShelves.clear(), feedEntries.clear()]);
      return;
    }
    const [from, to] = wholeOf(list);
    await Promise.all([
      feedShelves.where("[list+shelf]").below(from).delete(),
      feedShelves.where("[list+shelf]").above(to).delete(),
      feedEntries.where("[list+slice]").below(from).delete(),
      feedEntries.where("[list+slice]").above(to).delete(),
    ]);
  });
}
