import { describe, expect, it } from "vitest";
import type { Database } from "#lib/storage/database.ts";
import { forgetService } from "#lib/storage/forget-service.ts";
import { anAccount, aResolution } from "#tests/domain/builders.ts";
import { groupIds } from "#tests/domain/whole-records.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { fillCatalogue } from "./fill-catalogue.ts";
import { freshDatabase } from "./fresh-database.ts";

const told = [
  "visits",
  "accounts",
  "resolutions",
  "noticedSigns",
  "mutedServices",
  "finds",
  "declinedServices",
] as const;

/** The same of two services, with two rows of each where there may be several. */
async function databaseOf(...serviceIds: readonly string[]): Promise<Database> {
  const database = freshDatabase();
  await fillCatalogue(database, aCatalogue(), "hash");
  for (const serviceId of serviceIds) {
    await database.visits.add({ serviceId, firstOn: "2026-11-20", lastOn: "2026-11-22", dayCount: 2 });
    await database.accounts.add(anAccount({ serviceId }));
    await database.resolutions.bulkAdd([
      aResolution({ subject: serviceId, stepId: "change-password" }),
      aResolution({ subject: serviceId, stepId: "sign-out-everywhere" }),
    ]);
    await database.noticedSigns.bulkAdd([
      { serviceId, signId: "a-sign", noticedOn: "2026-11-22" },
      { serviceId, signId: "another", noticedOn: "2026-11-22" },
    ]);
    await database.mutedServices.add({ serviceId });
    await database.finds.bulkAdd([
      { serviceId, origin: "history", foundOn: "2026-11-22" },
      { serviceId, origin: "export", foundOn: "2026-11-22" },
    ]);
    await database.declinedServices.add({ serviceId, since: "2026-11-22" });
  }
  return database;
}

const servicesIn = async (database: Database, table: (typeof told)[number]) =>
  (await database.table(table).toArray()).map((row) => row.serviceId ?? row.subject);

describe("a service that is forgotten", () => {
  it.for(told)("leaves nothing of it in %s, and all of another", async (table) => {
    const database = await databaseOf("example", "example-2");
    const before = (await servicesIn(database, table)).filter((serviceId) => serviceId === "example-2");
    await forgetService(database, "example");
    expect(before.length).toBeGreaterThan(0);
    expect(await servicesIn(database, table)).toEqual(before);
  });

  it("is named by no group any more, and counts there as one that is not listed", async () => {
    const database = await databaseOf("example");
    const group = { foundOn: "2026-11-22", likeness: "same", unlisted: 1 } as const;
    const [two, one, other] = groupIds;
    await database.reuseGroups.bulkAdd([
      { ...group, id: two ?? "", serviceIds: ["example", "example-2"] },
      { ...group, id: one ?? "", serviceIds: ["example"] },
      { ...group, id: other ?? "", serviceIds: ["example-2", "example-3"] },
    ]);
    await forgetService(database, "example");
    expect(await database.reuseGroups.toArray()).toEqual([
      { ...group, id: two, serviceIds: ["example-2"], unlisted: 2 },
      { ...group, id: other, serviceIds: ["example-2", "example-3"] },
    ]);
  });

  it("stays in the catalogue, with its incidents", async () => {
    const database = await databaseOf("example");
    await forgetService(database, "example");
    expect(await database.services.get("example")).toBeDefined();
    expect(await database.incidents.count()).toBe(1);
  });

  it("leaves the person's choices alone", async () => {
    const database = await databaseOf("example");
    await database.settings.add({ key: "language", value: "ja" });
    await forgetService(database, "example");
    expect(await database.settings.toArray()).toEqual([{ key: "language", value: "ja" }]);
  });

  it("of which nothing was recorded is no fault", async () => {
    const database = await databaseOf("example");
    await forgetService(database, "unknown");
    for (const table of told)
      expect(new Set(await servicesIn(database, table))).toEqual(new Set(["example"]));
  });

  it.for(told)("is not forgotten by halves where deleting in %s fails", async (table) => {
    const database = await databaseOf("example");
    database.table(table).hook("deleting", () => {
      throw new Error("Out of order");
    });
    await expect(forgetService(database, "example")).rejects.toThrow("Out of order");
    for (const each of told) expect(await servicesIn(database, each)).toContain("example");
  });
});
