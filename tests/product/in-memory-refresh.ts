import type { FeedEntry } from "#lib/domain/feed.ts";
import { type Edition, neverRefreshed, type Refreshable, type Refreshes } from "#lib/domain/refresh.ts";
import { fetchLimited } from "#lib/network/fetch-limited.ts";
import { largestList, type RefreshPorts, refresherOf, type UpdateFound } from "#lib/product/refresh.ts";

/** A refresher whose network is real, on a server of the test, and whose storage is in memory. */
export function refreshInMemory(address: string) {
  const permitted = new Set<Refreshable>();
  const done: string[] = [];
  let states: Refreshes = neverRefreshed;
  let entries: readonly FeedEntry[] = [];
  let catalogue = "bundled";
  let kept: Edition | undefined;
  let now = Date.parse("2026-11-27T10:00:00Z");
  let wakesAt: number | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isLoadable = true;
  let isDiskFull = false;
  let timeout = 1_000;

  const write = (state: Refreshes[Refreshable]) => {
    if (isDiskFull) throw new DOMException("no room", "QuotaExceededError");
    states = { ...states, [state.key]: state };
  };
  const ports: RefreshPorts = {
    now: () => now,
    random: () => 0.5,
    oneAtATime: (action) => {
      const next = queue.then(action, action);
      queue = next.catch(() => undefined);
      return next;
    },
    isPermitted: async (what) => permitted.has(what),
    giveBack: async (what) => {
      permitted.delete(what);
    },
    readRefreshes: async () => states,
    writeState: async (state) => write(state),
    wakeAt: async (at) => {
      wakesAt = at;
    },
    catalogueHash: async () => catalogue,
    refreshed: async (isNew) => {
      done.push(isNew ? "told" : "shown");
    },
    feed: {
      ask: (known) =>
        fetchLimited({ address: `${address}list`, accept: "json", maxBytes: largestList, timeout, ...known }),
      read: (text) => {
        try {
          const rows: unknown = JSON.parse(text);
          if (!Array.isArray(rows)) return { kind: "refused", why: "not-a-list" };
          return rows.length === 0
            ? { kind: "refused", why: "empty" }
            : { kind: "read", entries: rows, dropped: 0 };
        } catch (error) {
          if (error instanceof SyntaxError) return { kind: "refused", why: "not-a-list" };
          throw error;
        }
      },
      readEntries: async () => entries,
      merge: async () => ({
        rows: { services: [], incidents: [], merged: new Map() },
        mergedWith: catalogue,
      }),
      replace: async (_, next, state) => {
        write(state);
        entries = next;
        done.push(`merged with ${catalogue}`);
        return true;
      },
      remove: async () => {
        entries = [];
        write(neverRefreshed.feed);
      },
    },
    updates: {
      find: async (known) => {
        const fetched = await fetchLimited({
          address: `${address}manifest.json`,
          accept: "json",
          maxBytes: 10_000,
          timeout,
          ...known,
        });
        return fetched.kind === "new" ? { ...fetched, ...found(fetched.bytes) } : fetched;
      },
      read: async (bytes) => found(bytes),
      keep: async (edition, _, state) => {
        write(state);
        kept = edition;
      },
      remove: async () => {
        kept = undefined;
        write(neverRefreshed.updates);
      },
      load: async () => {
        if (kept !== undefined && !isLoadable) {
          kept = undefined;
          const { edition: _, ...rest } = states.updates;
          write({ ...rest, tried: { at: now, end: { kind: "refused", why: "damaged" } } });
        }
        catalogue = kept?.hash ?? "bundled";
      },
    },
  };

  return {
    ...refresherOf(ports),
    permit: (what: Refreshable) => permitted.add(what),
    revoke: (what: Refreshable) => permitted.delete(what),
    isPermitted: (what: Refreshable) => permitted.has(what),
    states: () => states,
    entries: () => entries.map(({ name }) => name),
    catalogue: () => catalogue,
    /** As when everything is erased in another page. */
    erase: () => {
      states = neverRefreshed;
      entries = [];
    },
    /** As when another release comes with its catalogue. */
    loadOther: (hash: string) => {
      catalogue = hash;
    },
    breakLoading: () => {
      isLoadable = false;
    },
    fillDisk: (isFull: boolean) => {
      isDiskFull = isFull;
    },
    /** In how many hours the browser wakes us; nothing for never. */
    wakesIn: () => (wakesAt === undefined ? undefined : (wakesAt - now) / 3_600_000),
    /** Lets time pass. */
    pass: (hours: number) => {
      now += hours * 3_600_000;
    },
    now: () => now,
    /** What was done since it was asked last. */
    done: () => done.splice(0),
    withTimeout: (milliseconds: number) => {
      timeout = milliseconds;
    },
  };
}

export type RefreshInMemory = ReturnType<typeof refreshInMemory>;

/** An update as this test's host has it: the edition alone. */
function found(bytes: Uint8Array): UpdateFound {
  try {
    const edition = JSON.parse(new TextDecoder().decode(bytes)) as Edition;
    return { kind: "new", edition, parts: new Map() };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "refused", why: "not-an-update" };
    throw error;
  }
}
