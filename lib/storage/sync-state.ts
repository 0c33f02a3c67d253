import type { Day } from "#lib/domain/day.ts";
import type { SyncProblem, SyncView } from "#lib/domain/sync.ts";
import type { Database } from "./database.ts";

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
export const isOf = (state: SyncState | undefined, { salt }: SyncOn): state is SyncOn =>
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
