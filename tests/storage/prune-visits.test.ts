import { describe, expect, it, test } from "vitest";
import type { Database } from "#lib/storage/database.ts";
import { keepVisits, pruneVisits } from "#lib/storage/prune-visits.ts";
import { choose, readSetting } from "#lib/storage/settings.ts";
import { anAccount, aResolution } from "#tests/domain/builders.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-24";

/** The last visits to three services, by their ids. */
const lastOn = { today, yearAgo: "2025-11-23", threeYearsAgo: "2023-11-24" } as const;

async function visitedDatabase(keepVisitsMonths?: number): Promise<Database> {
  const database = freshDatabase();
  await database.visits.bulkAdd(
    Object.entries(lastOn).map(([serviceId, day]) => ({
      serviceId,
      firstOn: "2020-01-01" as const,
      lastOn: day,
      dayCount: 9,
    })),
  );
  await choose(database, "keepVisitsMonths", keepVisitsMonths);
  return database;
}

const visited = async (database: Database) =>
  (await database.visits.toArray()).map(({ serviceId }) => serviceId).toSorted();
const all = Object.keys(lastOn).toSorted();

describe("visits older than they are kept", () => {
  test.for([
    [undefined, 0, all],
    [60, 0, all],
    [24, 1, ["today", "yearAgo"]],
    [12, 2, ["today"]],
  ] as const)("(%s months) are deleted at %i services", async ([months, deleted, left]) => {
    const database = await visitedDatabase(months);
    expect(await pruneVisits(database, today)).toBe(deleted);
    expect(await visited(database)).toEqual(left);
  });

  it("are deleted once", async () => {
    const database = await visitedDatabase(12);
    await pruneVisits(database, today);
    expect(await pruneVisits(database, today)).toBe(0);
  });

  it("go alone: what the person said of these services stays", async () => {
    const database = await visitedDatabase(12);
    const account = anAccount({ serviceId: "threeYearsAgo", saidOn: "2023-11-24" });
    const resolution = aResolution({ subject: "threeYearsAgo", resolvedOn: "2023-11-24" });
    const noticed = { serviceId: "threeYearsAgo", signId: "a-sign", noticedOn: "2023-11-24" } as const;
    await database.accounts.add(account);
    await database.resolutions.add(resolution);
    await database.noticedSigns.add(noticed);
    await pruneVisits(database, today);
    expect(await database.accounts.toArray()).toEqual([account]);
    expect(await database.resolutions.toArray()).toEqual([resolution]);
    expect(await database.noticedSigns.toArray()).toEqual([noticed]);
  });
});

describe("the choice of how long visits are kept", () => {
  it("is kept, and deletes at once what is older", async () => {
    const database = await visitedDatabase();
    expect(await keepVisits(database, 24, today)).toBe(1);
    expect(await readSetting(database, "keepVisitsMonths")).toBe(24);
    expect(await visited(database)).toEqual(["today", "yearAgo"]);
  });

  it("can be taken back, and deletes nothing then", async () => {
    const database = await visitedDatabase(12);
    expect(await keepVisits(database, undefined, today)).toBe(0);
    expect(await readSetting(database, "keepVisitsMonths")).toBeUndefined();
    expect(await visited(database)).toEqual(all);
  });

  it("is not kept where deleting fails", async () => {
    const database = await visitedDatabase(60);
    database.visits.hook("deleting", () => {
      throw new Error("Out of order");
    });
    await expect(keepVisits(database, 12, today)).rejects.toThrow("Out of order");
    expect(await readSetting(database, "keepVisitsMonths")).toBe(60);
    expect(await visited(database)).toEqual(all);
  });
});
