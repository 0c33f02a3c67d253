import type { FeedState, Refreshable, UpdateState } from "#lib/domain/refresh.ts";
import type { Database } from "./database.ts";

type StateOf<Key extends Refreshable> = Extract<UpdateState | FeedState, { readonly key: Key }>;

/** How something was kept up to date last; nothing where it never was. */
export async function readRefreshState<Key extends Refreshable>(
  database: Database,
  key: Key,
): Promise<StateOf<Key> | undefined> {
  return (await database.refreshes.get(key)) as StateOf<Key> | undefined;
}

/** Keeps that, in place of what was there. */
export async function writeRefreshState(database: Database, state: UpdateState | FeedState): Promise<void> {
  await database.refreshes.put(state);
}
