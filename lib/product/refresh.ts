import { dayOf } from "#lib/domain/day.ts";
import type { FeedEntry, FeedRows } from "#lib/domain/feed.ts";
import type { Fetched } from "#lib/domain/fetched.ts";
import {
  type Edition,
  type FeedList,
  type FeedRefusal,
  type FeedState,
  type Refreshable,
  type RefreshEnd,
  type RefreshedFile,
  type Refreshes,
  type RefreshRefusal,
  refreshables,
  type UpdateState,
} from "#lib/domain/refresh.ts";
import {
  begun,
  dueAt,
  earliestDue,
  ended,
  leftAloneUntil,
  needsMerging,
  taken,
  turnedOn,
} from "#lib/domain/refresh-schedule.ts";

/** How a server named what it gave. */
export interface Named {
  readonly etag?: string;
  readonly lastModified?: string;
}

type Refused = { readonly kind: "refused"; readonly why: RefreshRefusal; readonly retryAfter?: number };

/** What came of reading a list. */
export type FeedRead =
  | { readonly kind: "read"; readonly entries: readonly FeedEntry[]; readonly dropped: number }
  | { readonly kind: "refused"; readonly why: FeedRefusal };

/** The parts of an update, by their path. */
export type UpdateParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What came of looking for an update. */
export type UpdateFound =
  | ({ readonly kind: "new"; readonly edition: Edition; readonly parts: UpdateParts } & Named)
  | ({ readonly kind: "unchanged" } & Named)
  | Refused;

/** What a refresh asks of the world; given where everything is put together. */
export interface RefreshPorts {
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, and without, 1. */
  readonly random: () => number;
  /** Does one thing after the other, over all contexts. */
  readonly oneAtATime: <Value>(action: () => Promise<Value>) => Promise<Value>;
  readonly isPermitted: (what: Refreshable) => Promise<boolean>;
  readonly giveBack: (what: Refreshable) => Promise<void>;
  readonly readRefreshes: () => Promise<Refreshes>;
  readonly writeState: (state: UpdateState | FeedState) => Promise<void>;
  /** Has us woken then, or never. */
  readonly wakeAt: (at: number | undefined) => Promise<void>;
  /** Which catalogue is loaded; nothing while none is. */
  readonly catalogueHash: () => Promise<string | undefined>;
  /** Once something is stored. @param isNew whether something came that may be told. */
  readonly refreshed: (isNew: boolean) => Promise<void>;
  readonly feed: FeedPorts;
  readonly updates: UpdatePorts;
}

export interface FeedPorts {
  /** Asks for the list. */
  readonly ask: (known: Named) => Promise<Fetched>;
  readonly read: (text: string) => FeedRead;
  /** The entries in use. */
  readonly readEntries: () => Promise<readonly FeedEntry[]>;
  /** What the entries come to beside the catalogue that is loaded. */
  readonly merge: (
    entries: readonly FeedEntry[],
  ) => Promise<{ readonly rows: FeedRows; readonly mergedWith: string }>;
  /**
   * Puts a list in place of the one in use, in one piece.
   *
   * @returns whether it is in use now: not where everything was erased meanwhile, or no catalogue is loaded.
   */
  readonly replace: (rows: FeedRows, entries: readonly FeedEntry[], state: FeedState) => Promise<boolean>;
  /** Deletes the list with all that came of it, and its state. */
  readonly remove: () => Promise<void>;
}

export interface UpdatePorts {
  /** Looks for an update, and fetches it. */
  readonly find: (known: Named) => Promise<UpdateFound>;
  /** Reads one from a file. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<UpdateFound>;
  /** Keeps an update in place of the one before, in one piece. */
  readonly keep: (edition: Edition, parts: UpdateParts, state: UpdateState) => Promise<void>;
  /** Deletes the update that is kept, and its state. */
  readonly remove: () => Promise<void>;
  /** Sees that the newest catalogue is loaded. A kept update that cannot be is dropped, and its state says so. */
  readonly load: () => Promise<void>;
}

/** The largest list that is read, in bytes. */
export const largestList = 20_000_000;

/** Of the entries in use, a new list must have at least this part: who lost half of them has lost them by mistake. */
const leastKept = 0.5;

/** Keeps the catalogue and the list up to date, each only where the person wants it. Built once for a page. */
export interface Refresher {
  /** Once the permission was given: turns it on, and asks at once. Twice does no harm. */
  readonly turnOn: (what: Refreshable) => Promise<RefreshEnd>;
  /** Turns it off, deletes what came by it, and gives the permission back. */
  readonly turnOff: (what: Refreshable) => Promise<void>;
  /** Asks now. Not where it is off, and not while the server has asked to be left alone. */
  readonly refreshNow: (what: Refreshable) => Promise<RefreshEnd>;
  /** Asks for what is due, and sees that the list is merged with the catalogue that is loaded. */
  readonly refreshDue: () => Promise<void>;
  /** Takes over a list, or a signed update, from a file, without any network. */
  readonly refreshFromFile: (bytes: Uint8Array<ArrayBuffer>) => Promise<RefreshedFile>;
}

export function refresherOf(ports: RefreshPorts): Refresher {
  const { oneAtATime } = ports;
  return {
    turnOn: (what) =>
      oneAtATime(async () => {
        if (!(await ports.isPermitted(what))) return notPermitted;
        await ports.writeState(turnedOn((await ports.readRefreshes())[what], ports.now()));
        return await thenPlan(ports, () => attempt(ports, what));
      }),
    turnOff: (what) => oneAtATime(() => thenPlan(ports, () => remove(ports, what))),
    refreshNow: (what) =>
      oneAtATime(async () => {
        const { [what]: state } = await ports.readRefreshes();
        if (leftAloneUntil(state, ports.now()) !== undefined && state.tried) return state.tried.end;
        return await thenPlan(ports, () => attempt(ports, what));
      }),
    refreshDue: () =>
      oneAtATime(() =>
        thenPlan(ports, async () => {
          for (const what of refreshables) {
            const { [what]: state } = await ports.readRefreshes();
            const due = dueAt(state, ports.now());
            if (due !== undefined && due <= ports.now()) await attempt(ports, what);
          }
          if (await mergeAnew(ports)) await ports.refreshed(false);
        }),
      ),
    refreshFromFile: (bytes) => oneAtATime(() => fromFile(ports, bytes)),
  };
}

const notPermitted = { kind: "refused", why: "not-permitted" } as const;
/** Something else came in between. */
const broken = { kind: "refused", why: "cut-off" } as const;

/** Whatever becomes of it, the browser wakes us when the next thing is due. */
async function thenPlan<Value>(ports: RefreshPorts, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } finally {
    const states = await ports.readRefreshes();
    await ports.wakeAt(earliestDue(states, ports.now()));
  }
}

async function remove(ports: RefreshPorts, what: Refreshable): Promise<void> {
  await ports[what].remove();
  await ports.giveBack(what);
  if (what === "updates") {
    await ports.updates.load();
    await mergeAnew(ports);
  }
  await ports.refreshed(false);
}

/** One attempt over the network, from the record that it is begun to the record how it ended. */
async function attempt(ports: RefreshPorts, what: Refreshable): Promise<RefreshEnd> {
  const { [what]: state } = await ports.readRefreshes();
  if (!state.isOn) return notPermitted;
  if (!(await ports.isPermitted(what))) {
    await ports.writeState(taken(state, ports.now()));
    return notPermitted;
  }
  await ports.writeState(begun(state, momentOf(ports)));
  const end = state.key === "feed" ? await askForList(ports, state) : await askForUpdate(ports, state);
  await ports.refreshed(end.kind === "new");
  return end;
}

const momentOf = ({ now, random }: RefreshPorts) => ({ now: now(), random: random() });

async function askForList(ports: RefreshPorts, state: FeedState): Promise<RefreshEnd> {
  // What a server called the list before means nothing where another one is in use.
  const fetched = await ports.feed.ask(state.list?.from === "network" ? namesOf(state) : {});
  if (!(await isStillOn(ports, "feed"))) return notPermitted;
  if (fetched.kind !== "new") return await endUnchanged(ports, state, fetched);
  const read = readList(ports, fetched.bytes);
  if (read.kind === "refused") return await endUnchanged(ports, state, read);
  const { list } = state;
  if (list?.from === "network" && read.entries.length < list.entries * leastKept) {
    return await endUnchanged(ports, state, { kind: "refused", why: "shrunk" });
  }
  const end = { kind: "new" } as const;
  const after = { ...ended(unnamed(state), { end }, momentOf(ports)), ...namesOf(fetched) };
  if (await replaceList(ports, "network", read, after)) return end;
  return (await isStillOn(ports, "feed")) ? await endUnchanged(ports, state, broken) : notPermitted;
}

/** Another context may erase everything while we wait; nothing of it may come back. */
async function isStillOn(ports: RefreshPorts, what: Refreshable): Promise<boolean> {
  return (await ports.readRefreshes())[what].isOn;
}

/** Keeps that what is in use stays in use, and why. */
async function endUnchanged(
  ports: RefreshPorts,
  state: UpdateState | FeedState,
  found: ({ readonly kind: "unchanged" } & Named) | Refused,
): Promise<RefreshEnd> {
  const end: RefreshEnd =
    found.kind === "unchanged" ? { kind: "unchanged" } : { kind: "refused", why: found.why };
  const retryAfter = found.kind === "refused" ? found.retryAfter : undefined;
  const names = found.kind === "unchanged" ? namesOf(found) : {};
  await ports.writeState({ ...ended(state, { end, retryAfter }, momentOf(ports)), ...names });
  return end;
}

function readList(ports: RefreshPorts, bytes: Uint8Array): FeedRead {
  try {
    return ports.feed.read(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    // Bytes that are no text.
    if (error instanceof TypeError) return { kind: "refused", why: "not-a-list" };
    throw error;
  }
}

async function replaceList(
  ports: RefreshPorts,
  from: FeedList["from"],
  { entries, dropped }: { readonly entries: readonly FeedEntry[]; readonly dropped: number },
  state: FeedState,
): Promise<boolean> {
  const { rows, mergedWith } = await ports.feed.merge(entries);
  const newestOn = entries.reduce<FeedList["newestOn"]>(
    (newest, { listedOn }) => (newest === undefined || listedOn > newest ? listedOn : newest),
    undefined,
  );
  const list: FeedList = {
    from,
    entries: entries.length,
    dropped,
    merged: rows.merged.size,
    ...(newestOn !== undefined && { newestOn }),
    since: ports.now(),
    mergedWith,
  };
  return await ports.feed.replace(rows, entries, { ...state, list });
}

/** Merges the list in use with the catalogue that is loaded, where that came after it. @returns whether it did. */
async function mergeAnew(ports: RefreshPorts): Promise<boolean> {
  const [{ feed: state }, hash] = await Promise.all([ports.readRefreshes(), ports.catalogueHash()]);
  if (!needsMerging(state, hash)) return false;
  if (!state.list) return false;
  const entries = await ports.feed.readEntries();
  const { rows, mergedWith } = await ports.feed.merge(entries);
  const list = { ...state.list, merged: rows.merged.size, mergedWith };
  return await ports.feed.replace(rows, entries, { ...state, list });
}

async function askForUpdate(ports: RefreshPorts, state: UpdateState): Promise<RefreshEnd> {
  // What a host calls its newest edition counts until the day up to which that was signed to be so: an old one could
  // be said to be unchanged for ever.
  const isTimely = state.edition !== undefined && state.edition.expiresOn >= dayOf(ports.now());
  const found = await ports.updates.find(isTimely ? namesOf(state) : {});
  if (!(await isStillOn(ports, "updates"))) return notPermitted;
  if (found.kind !== "new") return await endUnchanged(ports, state, found);
  const end = { kind: "new" } as const;
  const after = { ...ended(unnamed(state), { end }, momentOf(ports)), ...namesOf(found) };
  return await takeUpdate(ports, found, after);
}

/** Keeps an update and loads it. @param state with what else is on record once it is kept. */
async function takeUpdate(
  ports: RefreshPorts,
  { edition, parts }: { readonly edition: Edition; readonly parts: UpdateParts },
  state: UpdateState,
): Promise<RefreshEnd> {
  await ports.updates.keep(edition, parts, { ...state, edition });
  await ports.updates.load();
  await mergeAnew(ports);
  // What cannot be loaded was dropped meanwhile, which is on record.
  const { updates: now } = await ports.readRefreshes();
  return now.edition === undefined ? { kind: "refused", why: "damaged" } : { kind: "new" };
}

/** A list begins with a bracket; whatever does not may be an update. */
async function fromFile(ports: RefreshPorts, bytes: Uint8Array<ArrayBuffer>): Promise<RefreshedFile> {
  const isList = /^[\s\uFEFF]*\[/.test(new TextDecoder().decode(bytes.subarray(0, 1_024)));
  const what = isList ? "feed" : "updates";
  const end = isList ? await listFromFile(ports, bytes) : await updateFromFile(ports, bytes);
  if (end.kind === "new") await ports.refreshed(true);
  return { what, end };
}

async function listFromFile(ports: RefreshPorts, bytes: Uint8Array<ArrayBuffer>): Promise<RefreshEnd> {
  if (bytes.length > largestList) return { kind: "refused", why: "too-large" };
  const read = readList(ports, bytes);
  if (read.kind === "refused") return read;
  const { feed } = await ports.readRefreshes();
  return (await replaceList(ports, "file", read, unconfirmed(feed))) ? { kind: "new" } : broken;
}

async function updateFromFile(ports: RefreshPorts, bytes: Uint8Array<ArrayBuffer>): Promise<RefreshEnd> {
  const found = await ports.updates.read(bytes);
  if (found.kind === "refused") return { kind: "refused", why: found.why };
  if (found.kind === "unchanged") return { kind: "unchanged" };
  const { updates } = await ports.readRefreshes();
  return await takeUpdate(ports, found, unconfirmed(updates));
}

const namesOf = ({ etag, lastModified }: Named): Named => ({
  ...(etag !== undefined && { etag }),
  ...(lastModified !== undefined && { lastModified }),
});

/** Without what a server called what is no longer in use. */
function unnamed<State extends UpdateState | FeedState>(state: State): State {
  const { etag: _etag, lastModified: _lastModified, ...rest } = state;
  return rest as State;
}

/** For what came from a file: nobody said that it is the newest, and the server never named it. */
function unconfirmed<State extends UpdateState | FeedState>(state: State): State {
  const { confirmedAt: _, ...rest } = unnamed(state);
  return rest as State;
}
