import type { Day } from "#lib/domain/day.ts";
import type { AreaAnswer, SyncArea } from "#lib/domain/sync.ts";
import type { Database } from "#lib/storage/database.ts";
import { keepSyncState } from "#lib/storage/sync-state.ts";
import { exchange, turnOn } from "#lib/sync/exchange.ts";
import { mergeDay } from "#tests/domain/whole-records.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { FakeSyncArea } from "./fake-sync-area.ts";

/** One device of a person: its database, and its copy of what the browser carries. */
export interface Device {
  readonly database: Database;
  readonly held: FakeSyncArea;
  readonly area: SyncArea;
  readonly exchange: (today?: Day) => ReturnType<typeof exchange>;
  readonly turnOn: (passphrase: string) => ReturnType<typeof turnOn>;
}

export const passphrase = "correct horse battery staple";

/** A fresh one. What the area refuses is thrown here: which words become which answer is for the browser's tests. */
export function aDevice(): Device {
  const database = freshDatabase();
  const held = new FakeSyncArea();
  const ask = async <Value>(question: () => Promise<Value>): Promise<AreaAnswer<Value>> => ({
    kind: "done",
    value: await question(),
  });
  const area: SyncArea = {
    read: () => ask(() => held.get(null)),
    write: (entries, gone) =>
      ask(async () => {
        await held.set(entries);
        if (gone.length > 0) await held.remove(gone);
      }),
    clear: () => ask(() => held.clear()),
  };
  const on = (today: Day) => ({ database, area, today });
  return {
    database,
    held,
    area,
    exchange: (today = mergeDay) => exchange(on(today)),
    turnOn: (typed) => turnOn(on(mergeDay), typed),
  };
}

/** Some that take part with one key, made at once: how a key is made of a passphrase is looked at elsewhere. */
export async function devicesThatShare(count: number): Promise<readonly Device[]> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  const devices = Array.from({ length: count }, aDevice);
  for (const { database } of devices) {
    await keepSyncState(database, {
      id: "current",
      kind: "on",
      key,
      salt: "AAAAAAAAAAAAAAAAAAAAAA",
      rounds: 600_000,
      generation: 0,
      known: [],
      within: [],
    });
  }
  return devices;
}

/** Carries what one device holds to others, as the browser's account does. */
export function carry(from: Device, ...to: readonly Device[]): void {
  for (const device of to) device.held.arrive(from.held.held());
}
