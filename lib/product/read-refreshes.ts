import { neverRefreshed, type Refreshes } from "#lib/domain/refresh.ts";
import type { Database } from "#lib/storage/database.ts";
import { readRefreshState } from "#lib/storage/refresh-state.ts";

/** How each thing that can be kept up to date stands; as never begun, where it never was. */
export function readRefreshes(database: Database): Promise<Refreshes> {
  return database.transaction("r", database.refreshes, async () => {
    const [updates, feed] = await Promise.all([
      readRefreshState(database, "updates"),
      readRefreshState(database, "feed"),
    ]);
    return { updates: updates ?? neverRefreshed.updates, feed: feed ?? neverRefreshed.feed };
  });
}
