import Dexie, { type IndexableType } from "dexie";
import type { Day } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import type { SyncProblem, SyncView } from "#lib/domain/sync.ts";
import type { Database } from "./database.ts";
import { isSame, mergeBothWays } from "./merge-both-ways.ts";
import { personalTableNames, rulesOf } from "./personal-tables.ts";
import { sharedOf } from "./shared-record.ts";
import { readWholeRecord } from "./whole-record.ts";

/** A set that this device has taken in or written, sealed as it was in the area: no word of it lies open here. */
export interface KnownSet {
  readonly hash: string;
  readonly sealed: string;
}

/** That this device takes part. */
export interface SyncOn {
  readonly id: "current";
  readonly kind: "on";
  /** Made of the passphrase, which is kept nowhere. It cannot be read out, only used. */
  readonly key: CryptoKey;
  readonly salt: string;
  readonly rounds: number;
  /** The highest number of a set that was seen. */
  readonly generation: number;
  /** The last few sets, the newest last: one of them is what both devices come from. */
  readonly known: readonly KnownSet[];
  /** The names of all sets that are part of what is recorded here, as far back as is kept. */
  readonly within: readonly string[];
  readonly sentOn?: Day;
  readonly receivedOn?: Day;
  readonly problem?: SyncProblem;
  /** What was there when it was incomplete, so that one which stays so is noticed. */
  readonly incomplete?: string;
}

/** What is kept of it: that it is on, or that it was ended from elsewhere. */
export type SyncState = SyncOn | { readonly id: "current"; readonly kind: "ended"; readonly on: Day };

export async function readSyncState({ syncState }: Database): Promise<SyncState | undefined> {
  return await syncState.get("current");
}

/** Whether it is on as it was: it may have been turned off, or begun anew, meanwhile. */
const isOf = (state: SyncState | undefined, { salt }: SyncOn): state is SyncOn =>
  state?.kind === "on" && state.salt === salt;

/** What is shown of it. */
export async function viewSync(database: Database): Promise<SyncView> {
  const state = await readSyncState(database);
  if (state === undefined) return { kind: "off" };
  if (state.kind === "ended") return { kind: "ended", on: state.on };
  const { sentOn, receivedOn, problem } = state;
  return {
    kind: "on",
    ...(sentOn && { sentOn }),
    ...(receivedOn && { receivedOn }),
    ...(problem && { problem }),
  };
}

export async function keepSyncState({ syncState }: Database, state: SyncState): Promise<void> {
  await syncState.put(state);
}

/** Changes what is kept while it is on; nothing where it was turned off meanwhile. */
export async function changeSyncState(
  { syncState }: Database,
  from: SyncOn,
  change: (before: SyncOn) => SyncState,
): Promise<void> {
  await syncState.db.transaction("rw", syncState, async () => {
    const before = await syncState.get("current");
    if (isOf(before, from)) await syncState.put(change(before));
  });
}

export async function forgetSyncState({ syncState }: Database): Promise<void> {
  await syncState.clear();
}

/**
 * Takes a record of another device in, all of it or nothing, and keeps that it is part of what is recorded here.
 *
 * @param base what both come from.
 * @returns what both should hold now, or nothing where sync was turned off meanwhile.
 */
export function takeIn(
  database: Database,
  from: SyncOn,
  { base, theirs, state }: { base: WholeRecord; theirs: WholeRecord; state: SyncOn },
): Promise<WholeRecord | undefined> {
  const tables = [...personalTableNames, "syncState"];
  return database.transaction("rw", tables, async () => {
    const before = await database.syncState.get("current");
    if (!isOf(before, from)) return undefined;
    const present = sharedOf(await readWholeRecord(database));
    const merged = mergeBothWays(base, present, sharedOf(theirs));
    await Promise.all(
      personalTableNames.map(async (name) => {
        const { keyOf } = rulesOf(name);
        const rowsBefore = new Map<string, unknown>(present[name].map((row) => [keyOf(row), row]));
        const rows: readonly unknown[] = merged[name];
        const kept = new Set(rows.map(keyOf));
        const table = database.table(name);
        await table.bulkPut(rows.filter((row) => !isSame(row, rowsBefore.get(keyOf(row)))));
        const gone = [...rowsBefore].flatMap(([key, row]) => (kept.has(key) ? [] : [row]));
        await table.bulkDelete(gone.map((row) => primaryKeyOf(row, table.schema.primKey.keyPath)));
      }),
    );
    await database.syncState.put(state);
    return merged;
  });
}

/** What of this device would be shared now. */
export async function readShared(database: Database): Promise<WholeRecord> {
  return sharedOf(await readWholeRecord(database));
}

function primaryKeyOf(row: unknown, path: string | readonly string[] | null | undefined): IndexableType {
  if (typeof path === "string") return Dexie.getByKeyPath(row as object, path);
  return (path ?? []).map((part) => Dexie.getByKeyPath(row as object, part));
}
