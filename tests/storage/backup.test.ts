import { describe, expect, it } from "vitest";
import { readBackup } from "#lib/backup/read-backup.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import { Database } from "#lib/storage/database.ts";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { restoreRecord } from "#lib/storage/restore-record.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { readWholeRecord } from "#lib/storage/whole-record.ts";
import { aBackup, foundRows } from "#tests/backup/a-backup.ts";
import { emptyRecord } from "#tests/domain/whole-records.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { fillCatalogue } from "./fill-catalogue.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-24";

/** Something in every table. */
function aRecord(): WholeRecord {
  const reading = readBackup(JSON.stringify({ ...aBackup(), ...foundRows() }));
  if (reading.kind !== "readable") throw new Error(`The backup is ${reading.kind}.`);
  return reading.backup.record;
}

const sorted = (record: WholeRecord) =>
  Object.fromEntries(
    personalTableNames.map((table) => [
      table,
      [...record[table]].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  );

describe("the whole record", () => {
  it("is every table but those of the catalogue, of what keeps it up to date, and of this device", () => {
    const ofCatalogue = [
      "services",
      "incidents",
      "texts",
      "sources",
      "advice",
      "rowHashes",
      "catalogueState",
      "badges",
      "refreshes",
      "updateParts",
      "feedEntries",
      "feedShelves",
      "watchedHosts",
      "syncState",
    ];
    const tables = new Database("unopened").tables.map(({ name }) => name);
    expect([...personalTableNames, ...ofCatalogue].toSorted()).toEqual(tables.toSorted());
  });

  it("of a fresh database is empty", async () => {
    expect(await readWholeRecord(freshDatabase())).toEqual(emptyRecord);
  });

  it("is read on one snapshot, however much is written meanwhile", async () => {
    const database = freshDatabase();
    await restoreRecord(database, aRecord(), today);
    const reading = [];
    for (let turn = 0; turn < 20; turn += 1) {
      reading.push(readWholeRecord(database));
      await Promise.resolve();
      const forgetting = turn % 2 === 0;
      reading.push(
        database
          .transaction("rw", [...personalTableNames], () =>
            Promise.all(
              personalTableNames.map((table) =>
                forgetting
                  ? database.table(table).clear()
                  : database.table(table).bulkPut([...aRecord()[table]]),
              ),
            ),
          )
          .then(() => undefined),
      );
    }
    const read = (await Promise.all(reading)).filter((record) => record !== undefined);
    expect(read).toHaveLength(20);
    const filled = read.map(
      (record) => personalTableNames.filter((table) => record[table].length > 0).length,
    );
    expect(new Set(filled)).toEqual(new Set([0, personalTableNames.length]));
  });
});

describe("a restore", () => {
  it("into a fresh database gives back everything, with notifications off", async () => {
    const database = freshDatabase();
    const counts = await restoreRecord(database, aRecord(), today);
    const restored = await readWholeRecord(database);
    const settings = aRecord().settings.map((setting) =>
      setting.key === "alerts" ? { ...setting, value: { isOn: false } as const } : setting,
    );
    expect(sorted(restored)).toEqual(sorted({ ...aRecord(), settings }));
    for (const table of personalTableNames) {
      expect(counts[table]).toEqual({ added: aRecord()[table].length, updated: 0, kept: 0 });
    }
  });

  it("for the second time changes nothing", async () => {
    const database = freshDatabase();
    await restoreRecord(database, aRecord(), today);
    const before = await readWholeRecord(database);
    const counts = await restoreRecord(database, aRecord(), today);
    expect(await readWholeRecord(database)).toEqual(before);
    for (const table of personalTableNames) {
      expect(counts[table]).toEqual({ added: 0, updated: 0, kept: aRecord()[table].length });
    }
  });

  it("keeps what is newer, also what was recorded after the preview, and adds the rest", async () => {
    const database = freshDatabase();
    await database.accounts.put({ serviceId: "weibo", standing: "closed", saidOn: today });
    await recordVisit(database, "weibo", today);
    const counts = await restoreRecord(database, aRecord(), today);
    expect(await database.accounts.get("weibo")).toEqual({
      serviceId: "weibo",
      standing: "closed",
      saidOn: today,
    });
    expect(await database.visits.get("weibo")).toEqual({
      serviceId: "weibo",
      firstOn: "2026-11-01",
      lastOn: today,
      dayCount: 5,
    });
    expect(counts.accounts).toEqual({ added: 0, updated: 0, kept: 1 });
    expect(counts.visits).toEqual({ added: 1, updated: 1, kept: 0 });
  });

  it("that fails on its last row leaves everything as it was", async () => {
    const database = freshDatabase();
    await recordVisit(database, "weibo", today);
    const before = await readWholeRecord(database);
    // A function cannot be stored, which no validated file holds: it stands for whatever goes wrong.
    const unstorable = { key: "language", value: () => "ja" } as unknown as StoredSetting;
    const restored = { ...aRecord(), settings: [unstorable] };
    await expect(restoreRecord(database, restored, today)).rejects.toThrow();
    expect(await readWholeRecord(database)).toEqual(before);
    expect(await database.visits.count()).toBe(1);
  });

  it("does not touch the catalogue", async () => {
    const database = freshDatabase();
    await fillCatalogue(database, aCatalogue(), "hash");
    const before = await Promise.all([database.services.toArray(), database.catalogueState.toArray()]);
    await restoreRecord(database, aRecord(), today);
    expect(await Promise.all([database.services.toArray(), database.catalogueState.toArray()])).toEqual(
      before,
    );
  });
});
