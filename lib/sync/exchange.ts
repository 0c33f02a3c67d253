import type { Day } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import type { AreaEntries, SyncArea, SyncEnd, SyncLook, SyncProblem } from "#lib/domain/sync.ts";
import type { Database } from "#lib/storage/database.ts";
import { isSameRecord } from "#lib/storage/merge-both-ways.ts";
import { recordOf } from "#lib/storage/personal-tables.ts";
import {
  changeSyncState,
  type KnownSet,
  keepSyncState,
  readSyncState,
  type SyncOn,
} from "#lib/storage/sync-state.ts";
import { readShared as readSharedHere, takeIn } from "#lib/storage/take-in.ts";
import { bytesOf, entriesOf, hashOf, leftOver, mostBytes, readArea } from "./area-text.ts";
import { areSafe, makeKey, newGrounds, seal, unseal } from "./seal-record.ts";
import { mostWithin, nameOf, readShared, type SharedSet, writeShared } from "./shared-text.ts";

/** What an exchange is made with. */
export interface Exchanging {
  readonly database: Database;
  readonly area: SyncArea;
  readonly today: Day;
}

/** How many sets are kept to find one that both devices come from. */
const mostKnown = 4;

const nothing: WholeRecord = recordOf(() => []);

const problem = (which: SyncProblem): SyncEnd => ({ kind: "problem", problem: which });

/** Whether another device has put something into the area already: then its passphrase is the one to type. */
export async function lookAtArea(area: SyncArea): Promise<SyncLook> {
  const answer = await area.read();
  if (answer.kind === "failed") return { kind: "problem", problem: answer.problem };
  const reading = await readArea(answer.value);
  if (reading.kind === "whole") {
    return areSafe(reading.head) ? { kind: "there" } : { kind: "problem", problem: "foreign" };
  }
  return reading.kind === "empty" ? reading : { kind: "problem", problem: reading.kind };
}

/**
 * Lets this device take part: as the first, with a new key; or with the key of the passphrase that was typed on another,
 * and then both have what either had.
 */
export async function turnOn(on: Exchanging, passphrase: string): Promise<SyncEnd> {
  const answer = await on.area.read();
  if (answer.kind === "failed") return problem(answer.problem);
  const reading = await readArea(answer.value);
  if (reading.kind !== "whole" && reading.kind !== "empty") return problem(reading.kind);
  const grounds = reading.kind === "whole" ? reading.head : newGrounds();
  if (!areSafe(grounds)) return problem("foreign");
  const { salt, rounds } = grounds;
  const key = await makeKey(passphrase, grounds);
  if (reading.kind === "whole" && (await unseal(key, reading.text)) === undefined) {
    return problem("wrong-passphrase");
  }
  await keepSyncState(on.database, {
    id: "current",
    kind: "on",
    key,
    salt,
    rounds,
    generation: 0,
    known: [],
    within: [],
  });
  return await exchange(on);
}

/** Takes in what other devices put into the area, and puts there what they have not: read, merge, write. */
export async function exchange(on: Exchanging): Promise<SyncEnd> {
  const state = await readSyncState(on.database);
  if (state?.kind !== "on") return { kind: "off" };
  const end = await exchangeFrom(on, state);
  const now = end.kind === "problem" ? end.problem : undefined;
  // What is said of it on the page.
  if (end.kind === "problem" || end.kind === "agreed") {
    await changeSyncState(on.database, state, ({ problem: _, ...before }) => ({
      ...before,
      ...(now && { problem: now }),
    }));
  }
  return end;
}

async function exchangeFrom(on: Exchanging, state: SyncOn): Promise<SyncEnd> {
  const { database, area, today } = on;
  const answer = await area.read();
  if (answer.kind === "failed") return problem(answer.problem);
  const present = answer.value;
  const reading = await readArea(present);
  switch (reading.kind) {
    case "empty": {
      if ((state.sentOn ?? state.receivedOn) === undefined) return await send(on, state, present);
      await changeSyncState(database, state, () => ({ id: "current", kind: "ended", on: today }));
      return { kind: "ended" };
    }
    case "incomplete": {
      const { trace, generation } = reading;
      // Two devices that wrote at once can leave parts of each for good. Whoever sees the same a second time mends it:
      // each device has the whole record, and the other will find what it lacks.
      if (state.incomplete === trace) {
        return await send(on, { ...state, generation: Math.max(state.generation, generation) }, present);
      }
      await changeSyncState(database, state, (before) => ({ ...before, incomplete: trace }));
      return problem("incomplete");
    }
    case "whole":
      break;
    default:
      return problem(reading.kind);
  }
  const { head, text } = reading;
  if (head.salt !== state.salt) return problem("other-passphrase");
  const opened = await unseal(state.key, text);
  if (opened === undefined) return problem("other-passphrase");
  const shared = readShared(opened);
  if (shared.kind !== "readable") return problem(shared.kind);
  const { set } = shared;
  const taken = await takeInSet(on, state, { hash: head.hash, sealed: text }, set, head.generation);
  if (taken === undefined) return { kind: "off" };
  if (isSameRecord(taken.mine, set.record)) return { kind: "agreed", sent: false };
  return await send(on, taken.state, present);
}

interface Taken {
  readonly state: SyncOn;
  /** What this device shares now. */
  readonly mine: WholeRecord;
}

async function takeInSet(
  { database, today }: Exchanging,
  state: SyncOn,
  found: KnownSet,
  set: SharedSet,
  generation: number,
): Promise<Taken | undefined> {
  const isKnown = state.within.includes(nameOf(found.hash));
  if (isKnown) return { state, mine: await readSharedHere(database) };
  const base = await commonBase(state, set);
  const { incomplete: _, ...rest } = state;
  const after: SyncOn = {
    ...rest,
    generation: Math.max(state.generation, generation),
    known: [...state.known, found].slice(-mostKnown),
    within: [...new Set([...state.within, ...set.within, nameOf(found.hash)])].slice(-mostWithin),
    receivedOn: today,
  };
  const mine = await takeIn(database, state, { base, theirs: set.record, state: after });
  return mine && { state: after, mine };
}

/** The newest record that this device had and the other has taken in: what either lacks of it was taken away there. */
async function commonBase(state: SyncOn, { within }: SharedSet): Promise<WholeRecord> {
  const common = state.known.findLast(({ hash }) => within.includes(nameOf(hash)));
  const opened = common && (await unseal(state.key, common.sealed));
  const shared = opened === undefined ? undefined : readShared(opened);
  return shared?.kind === "readable" ? shared.set.record : nothing;
}

async function send(
  { database, area, today }: Exchanging,
  state: SyncOn,
  present: AreaEntries,
): Promise<SyncEnd> {
  const record = await readSharedHere(database);
  const text = await seal(state.key, writeShared({ record, within: state.within }, today));
  const { salt, rounds } = state;
  const generation = state.generation + 1;
  const entries = await entriesOf(text, { generation, salt, rounds });
  if (bytesOf(entries) > mostBytes) return problem("too-large");
  const hash = await hashOf(text);
  const { incomplete: _, ...before } = state;
  const written: SyncOn = {
    ...before,
    generation,
    known: [...state.known, { hash, sealed: text }].slice(-mostKnown),
    within: [...state.within, nameOf(hash)].slice(-mostWithin),
  };
  // Before it is sent: a set that nobody got does no harm here, and one of ours must never come back as another's.
  await changeSyncState(database, state, () => written);
  const answer = await area.write(entries, leftOver(present, entries));
  if (answer.kind === "failed") return problem(answer.problem);
  await changeSyncState(database, state, (kept) => ({ ...kept, sentOn: today }));
  return { kind: "agreed", sent: true };
}
