import type { FeedEntry } from "#lib/domain/feed.ts";
import type { Edition, UpdateState } from "#lib/domain/refresh.ts";
import { sha256 } from "#lib/domain/sha256.ts";
import type { Database } from "./database.ts";
import { readRefreshState } from "./refresh-state.ts";
import { wholeOf } from "./sweep-feed.ts";

/** Some entries of a list, in its order. They are kept to be merged anew with another catalogue. */
export interface FeedSlice {
  readonly list: string;
  readonly slice: number;
  readonly entries: readonly FeedEntry[];
}

/** A part of an update of our own catalogue. */
export interface UpdatePart {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of them when they were kept, hexadecimal. */
  readonly hash: string;
}

/** The entries of the list in use, in its order; none where none is. */
export function readFeedEntries(database: Database): Promise<FeedEntry[]> {
  const { catalogueState, feedEntries } = database;
  return database.transaction("r", catalogueState, feedEntries, async () => {
    const list = (await catalogueState.get("current"))?.feed;
    if (list === undefined) return [];
    const all = feedEntries.where("[list+slice]").between(...wholeOf(list));
    return (await all.toArray()).flatMap(({ entries }) => entries);
  });
}

/**
 * Keeps an update in place of an earlier one. It is loaded by whoever prepares the product next.
 *
 * @param parts by their paths, checked against the edition's signature.
 */
export async function keepUpdate(
  database: Database,
  edition: Edition,
  parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  state: UpdateState,
): Promise<void> {
  const rows = await Promise.all(
    [...parts].map(async ([path, bytes]) => ({ path, bytes, hash: await sha256(bytes) })),
  );
  const { refreshes, updateParts } = database;
  await database.transaction("rw", refreshes, updateParts, async () => {
    await updateParts.clear();
    await updateParts.bulkAdd(rows);
    await refreshes.put({ ...state, edition });
  });
}

/** The edition that is kept; nothing where none is. */
export async function readKeptEdition(database: Database): Promise<Edition | undefined> {
  return (await readRefreshState(database, "updates"))?.edition;
}

/** Deletes the kept update, and all that is on record of updates. */
export async function removeUpdate(database: Database): Promise<void> {
  const { refreshes, updateParts } = database;
  await database.transaction("rw", refreshes, updateParts, async () => {
    await updateParts.clear();
    await refreshes.delete("updates");
  });
}

/**
 * Deletes a kept update that is of no use any more, unless another took its place. Updates stay on.
 *
 * @param isDamaged so that it is said, and fetched again at the next opportunity.
 * @param at the moment, in milliseconds since 1970.
 */
export async function dropUpdate(
  database: Database,
  edition: Edition,
  { isDamaged, at }: { readonly isDamaged: boolean; readonly at: number },
): Promise<void> {
  const { refreshes, updateParts } = database;
  await database.transaction("rw", refreshes, updateParts, async () => {
    const state = await readRefreshState(database, "updates");
    if (!state || state.edition?.hash !== edition.hash) return;
    await updateParts.clear();
    const { edition: _, etag, lastModified, confirmedAt, ...rest } = state;
    await refreshes.put(
      isDamaged
        ? {
            ...rest,
            tried: { at, end: { kind: "refused", why: "damaged" } },
            ...(rest.isOn && { nextAt: at }),
          }
        : {
            ...rest,
            ...(etag !== undefined && { etag }),
            ...(lastModified !== undefined && { lastModified }),
            ...(confirmedAt !== undefined && { confirmedAt }),
          },
    );
  });
}
