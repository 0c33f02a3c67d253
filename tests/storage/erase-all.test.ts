import { describe, expect, it } from "vitest";
import { readBackup } from "#lib/backup/read-backup.ts";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { readCatalogueState, recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { eraseAll } from "#lib/storage/erase-all.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { keepUpdate } from "#lib/storage/refreshes.ts";
import { replaceFeed } from "#lib/storage/replace-feed.ts";
import { restoreRecord } from "#lib/storage/restore-record.ts";
import { readWholeRecord } from "#lib/storage/whole-record.ts";
import { partsOf } from "#scripts/bench/parts-of.ts";
import { aBackup, foundRows } from "#tests/backup/a-backup.ts";
import { anIncident, aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aFeedEntry, anEdition, feedOn, updatesOn } from "#tests/domain/refreshes.ts";
import { emptyRecord } from "#tests/domain/whole-records.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-24";
const parts = partsOf(
  bundleParts(aCatalogue({ incidents: [anIncident({ note: inEveryLanguage("Note") })] })),
);

/** Everything that a database holds, table by table. */
async function dump(database: Database): Promise<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

/** Something in every table. */
async function usedDatabase(): Promise<Database> {
  const database = freshDatabase();
  await loadCatalogue(database, parts, "en", today);
  const reading = readBackup(JSON.stringify({ ...aBackup(), ...foundRows() }));
  if (reading.kind !== "readable") throw new Error(`The backup is ${reading.kind}.`);
  await restoreRecord(database, reading.backup.record, today);
  await database.syncState.put({ id: "current", kind: "ended", on: today });
  await database.badges.put({
    serviceId: "weibo",
    on: today,
    isEvening: false,
    catalogue: "hash",
    standing: { kind: "to-do", steps: 1, minutes: 3 },
  });
  await keepUpdate(database, anEdition, new Map([["catalogue/facts.zst", new Uint8Array([1])]]), updatesOn);
  const listed = aService({ id: "site:listed.example", domains: ["listed.example"] });
  await replaceFeed(
    database,
    { services: [listed], incidents: [], merged: new Map() },
    [aFeedEntry()],
    feedOn,
  );
  for (const table of database.tables) expect(await table.count(), table.name).toBeGreaterThan(0);
  return database;
}

describe("after everything is erased", () => {
  it("nothing is left but what a fresh install has", async () => {
    const database = await usedDatabase();
    await eraseAll(database);
    const installed = freshDatabase();
    await loadCatalogue(installed, parts, "en", today);
    expect(await dump(database)).toEqual(await dump(installed));
    expect(await readWholeRecord(database)).toEqual(emptyRecord);
  });

  it("nothing tells any more on which day the catalogue failed to load", async () => {
    const database = await usedDatabase();
    await recordCatalogueFailure(database, "2026-11-20", "No room.");
    await eraseAll(database);
    const state = await readCatalogueState(database);
    expect(state).toMatchObject({ hash: parts.hash, language: "en", checkedOn: "2026-11-22" });
    expect(state).not.toHaveProperty("failure");
  });

  it("nothing at all is left where no catalogue was ever loaded", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-20", "No room.");
    await eraseAll(database);
    for (const [name, rows] of Object.entries(await dump(database))) expect(rows, name).toEqual([]);
  });

  it("erasing once more is no fault", async () => {
    const database = await usedDatabase();
    await eraseAll(database);
    const before = await dump(database);
    await eraseAll(database);
    expect(await dump(database)).toEqual(before);
  });
});

describe("erasing that fails", () => {
  it.for(personalTableNames)("at %s erases nothing", async (name) => {
    const database = await usedDatabase();
    const before = await dump(database);
    database.table(name).hook("deleting", () => {
      throw new Error("Out of order");
    });
    await expect(eraseAll(database)).rejects.toThrow("Out of order");
    expect(await dump(database)).toEqual(before);
  });
});
