import { describe, expect, it } from "vitest";
import { answerAccount } from "#lib/storage/accounts.ts";
import { readCatalogueState, recordCatalogueFailure, replaceCatalogue } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { noticeSign, settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { anIncident, aService } from "#tests/domain/builders.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { freshDatabase } from "./fresh-database.ts";

const idsOf = async (database: Database) => ({
  services: (await database.services.toArray()).map(({ id }) => id),
  incidents: (await database.incidents.toArray()).map(({ id }) => id),
});

const personalTables = [
  "visits",
  "accounts",
  "resolutions",
  "noticedSigns",
  "mutedServices",
  "alertedFacts",
  "settings",
] as const;

const readRecord = (database: Database) =>
  Promise.all(personalTables.map((name) => database.table(name).toArray()));

async function leaveRecord(database: Database): Promise<void> {
  await recordVisit(database, "example", "2026-11-22");
  await settleStep(database, aSettledStep(aService(), "change-password"), { outcome: "done" }, "2026-11-22");
  await answerAccount(database, "example", { since: "2015" }, "2026-11-22");
  await noticeSign(database, { serviceId: "example", signId: "a-sign", noticedOn: "2026-11-22" });
  await database.mutedServices.put({ serviceId: "example" });
  await database.alertedFacts.put({ factId: "example-2018 2026-11-22", toldOn: "2026-11-22" });
  await choose(database, "language", "ja");
}

describe("a new catalogue", () => {
  it("is there as a whole, with its hash and the day it was checked", async () => {
    const database = freshDatabase();
    await replaceCatalogue(database, aCatalogue(), "hash");
    const catalogue = aCatalogue();
    expect(await database.services.toArray()).toEqual(catalogue.services);
    expect(await database.incidents.toArray()).toEqual(catalogue.incidents);
    expect(await database.steps.count()).toBe(catalogue.steps.length);
    expect(await database.signs.toArray()).toEqual(catalogue.signs);
    expect(await database.articles.toArray()).toEqual(catalogue.articles);
    expect(await database.help.toArray()).toEqual(catalogue.help);
    expect(await database.letters.toArray()).toEqual(catalogue.letters);
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      hash: "hash",
      checkedOn: "2026-11-22",
    });
  });

  it("leaves nothing of the old one", async () => {
    const database = freshDatabase();
    await replaceCatalogue(database, aCatalogue(), "old");
    const services = [aService({ id: "newcomer", domains: ["newcomer.example"] })];
    const incidents = [anIncident({ id: "newcomer-2026", serviceIds: ["newcomer"] })];
    await replaceCatalogue(database, aCatalogue({ services, incidents }), "new");
    expect(await idsOf(database)).toEqual({ services: ["newcomer"], incidents: ["newcomer-2026"] });
  });

  it("that fails half-way leaves the last good one, whole", async () => {
    const database = freshDatabase();
    await replaceCatalogue(database, aCatalogue(), "good");
    const twice = [anIncident({ id: "twice" }), anIncident({ id: "twice" })];
    const services = [aService({ id: "newcomer" })];
    await expect(
      replaceCatalogue(database, aCatalogue({ services, incidents: twice }), "bad"),
    ).rejects.toThrow();
    expect(await idsOf(database)).toEqual({ services: ["example"], incidents: ["example-2018"] });
    expect(await readCatalogueState(database)).toMatchObject({ hash: "good" });
  });

  it("does not touch the person's own record, whether it succeeds or fails", async () => {
    const database = freshDatabase();
    await leaveRecord(database);
    const before = await readRecord(database);
    expect(before.map((rows) => rows.length)).toEqual(personalTables.map(() => 1));
    await replaceCatalogue(database, aCatalogue({ services: [], incidents: [] }), "empty");
    expect(await readRecord(database)).toEqual(before);
    const services = [aService(), aService()];
    await expect(replaceCatalogue(database, aCatalogue({ services }), "bad")).rejects.toThrow();
    expect(await readRecord(database)).toEqual(before);
  });

  it("is never seen half loaded by a reader", async () => {
    const database = freshDatabase();
    await replaceCatalogue(database, aCatalogue(), "one");
    const second = aCatalogue({
      services: [aService(), aService({ id: "other", domains: ["other.example"] })],
    });
    const replacing = replaceCatalogue(database, second, "two");
    const seen = await database.transaction("r", database.tables, async () => ({
      state: await readCatalogueState(database),
      services: await database.services.count(),
    }));
    await replacing;
    expect([`one ${1}`, `two ${2}`]).toContain(`${seen.state?.hash} ${seen.services}`);
  });
});

describe("a failure to load", () => {
  it("is noted beside the catalogue in use", async () => {
    const database = freshDatabase();
    await replaceCatalogue(database, aCatalogue(), "good");
    await recordCatalogueFailure(database, "2026-11-23", "No room.");
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      hash: "good",
      checkedOn: "2026-11-22",
      failure: { on: "2026-11-23", reason: "No room." },
    });
  });

  it("is noted where there is no catalogue yet", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-23", "No room.");
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      failure: { on: "2026-11-23", reason: "No room." },
    });
  });

  it("is forgotten once a catalogue is loaded", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-23", "No room.");
    await replaceCatalogue(database, aCatalogue(), "good");
    expect(await readCatalogueState(database)).not.toHaveProperty("failure");
  });
});
