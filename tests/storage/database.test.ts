import { describe, expect, it } from "vitest";
import { Database } from "#lib/storage/database.ts";
import { freshDatabase } from "./fresh-database.ts";

it("the shipped database is called omamori", () => {
  expect(new Database().name).toBe("omamori");
});

it("a host, a service's incidents and its resolutions are each found by an index", async () => {
  const database = freshDatabase();
  await database.open();
  const indexes = (table: string) =>
    database.table(table).schema.indexes.map(({ name, multi }) => ({ name, multi }));
  expect(indexes("services")).toEqual([{ name: "domains", multi: true }]);
  expect(indexes("incidents")).toEqual([{ name: "serviceIds", multi: true }]);
  expect(indexes("noticedSigns")).toEqual([{ name: "serviceId", multi: false }]);
  expect(indexes("resolutions")).toEqual([{ name: "subject", multi: false }]);
});

describe("a database that is of another version", () => {
  it("which a later release wrote is refused, and left as it is", async () => {
    const name = await storedAs(10_000);
    const database = new Database(name);
    await expect(database.open()).rejects.toMatchObject({ name: "VersionError" });
    expect(await versionOf(name)).toBe(10_000);
    await database.delete();
  });

  it("within which Dexie mended a schema is opened", async () => {
    const database = freshDatabase();
    await database.open();
    const native = (await versionOf(database.name)) ?? 0;
    database.close();
    await storedAs(native + 1, database.name);
    await database.open();
    expect(await database.visits.count()).toBe(0);
  });
});

/** Makes the browser keep a database as one of a version. @returns its name. */
async function storedAs(version: number, name = `test-${crypto.randomUUID()}`): Promise<string> {
  const request = indexedDB.open(name, version);
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  opened.close();
  return name;
}

async function versionOf(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((each) => each.name === name)?.version;
}
