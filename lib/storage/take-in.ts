import Dexie, { type IndexableType } from "dexie";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import type { Database } from "./database.ts";
import { isSame, mergeBothWays } from "./merge-both-ways.ts";
import { personalTableNames, rulesOf } from "./personal-tables.ts";
import { sharedOf } from "./shared-record.ts";
import { isOf, type SyncOn } from "./sync-state.ts";
import { readWholeRecord } from "./whole-record.ts";

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
