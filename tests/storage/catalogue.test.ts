import { describe, expect, it } from "vitest";
import { packCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { readCatalogueState, recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import { rowsOf } from "#lib/storage/catalogue-rows.ts";
import type { Database } from "#lib/storage/database.ts";
import { replaceCatalogue, replacementOf } from "#lib/storage/replace-catalogue.ts";
import { noticeSign, settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { inOneLanguage } from "#tests/catalogue/in-one-language.ts";
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

/** Puts a catalogue in place of whatever is there, as a load does. */
async function replace(database: Database, catalogue: Catalogue, hash: string): Promise<boolean> {
  const { facts, texts, sources } = packCatalogue(catalogue);
  const { checkedOn, ...rows } = rowsOf({ facts, texts: texts.en, sources }, "en");
  const replacements = [
    replacementOf("services", "id", rows.services),
    replacementOf("incidents", "id", rows.incidents),
    replacementOf("texts", "about", rows.texts),
    replacementOf("sources", "incidentId", rows.sources),
    replacementOf("advice", "key", rows.advice),
  ];
  const before = await readCatalogueState(database);
  return await replaceCatalogue(database, replacements, before, { key: "current", hash, checkedOn });
}

describe("a new catalogue", () => {
  it("is there as a whole, with its hash and the day it was checked", async () => {
    const database = freshDatabase();
    await replace(database, aCatalogue(), "hash");
    const { services, incidents, steps, signs } = aCatalogue();
    expect(await database.services.toArray()).toEqual(services);
    expect(await database.incidents.toArray()).toEqual(incidents.map(({ sources: _, ...facts }) => facts));
    expect(await database.sources.toArray()).toEqual(
      incidents.map(({ id, sources }) => ({ incidentId: id, sources })),
    );
    const said = inOneLanguage(aCatalogue(), "en");
    expect(await database.advice.get("said")).toMatchObject({ steps: said.steps, letters: said.letters });
    const asked = await database.advice.get("asked");
    expect(asked?.steps.map(({ id, title }) => [id, title])).toEqual(steps.map(({ id }) => [id, {}]));
    expect(asked?.signs.map(({ id, sentence }) => [id, sentence])).toEqual(signs.map(({ id }) => [id, {}]));
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      hash: "hash",
      checkedOn: "2026-11-22",
    });
  });

  it("leaves nothing of the old one", async () => {
    const database = freshDatabase();
    await replace(database, aCatalogue(), "old");
    const services = [aService({ id: "newcomer", domains: ["newcomer.example"] })];
    const incidents = [anIncident({ id: "newcomer-2026", serviceIds: ["newcomer"] })];
    await replace(database, aCatalogue({ services, incidents }), "new");
    expect(await idsOf(database)).toEqual({ services: ["newcomer"], incidents: ["newcomer-2026"] });
  });

  it("that fails half-way leaves the last good one, whole", async () => {
    const database = freshDatabase();
    await replace(database, aCatalogue(), "good");
    const twice = [anIncident({ id: "twice" }), anIncident({ id: "twice" })];
    const services = [aService({ id: "newcomer" })];
    await expect(replace(database, aCatalogue({ services, incidents: twice }), "bad")).rejects.toThrow();
    expect(await idsOf(database)).toEqual({ services: ["example"], incidents: ["example-2018"] });
    expect(await readCatalogueState(database)).toMatchObject({ hash: "good" });
  });

  it("does not touch the person's own record, whether it succeeds or fails", async () => {
    const database = freshDatabase();
    await leaveRecord(database);
    const before = await readRecord(database);
    expect(before.map((rows) => rows.length)).toEqual(personalTables.map(() => 1));
    await replace(database, aCatalogue({ services: [], incidents: [] }), "empty");
    expect(await readRecord(database)).toEqual(before);
    const services = [aService(), aService()];
    await expect(replace(database, aCatalogue({ services }), "bad")).rejects.toThrow();
    expect(await readRecord(database)).toEqual(before);
  });

  it("is never seen half loaded by a reader", async () => {
    const database = freshDatabase();
    await replace(database, aCatalogue(), "one");
    const second = aCatalogue({
      services: [aService(), aService({ id: "other", domains: ["other.example"] })],
    });
    const replacing = replace(database, second, "two");
    const seen = await database.transaction("r", database.tables, async () => ({
      state: await readCatalogueState(database),
      services: await database.services.count(),
    }));
    await replacing;
    expect([`one ${1}`, `two ${2}`]).toContain(`${seen.state?.hash} ${seen.services}`);
  });
});

describe("a catalogue that was found to be newer than one that is no longer there", () => {
  it("is not put beside the rows of another", async () => {
    const database = freshDatabase();
    await replace(database, aCatalogue(), "one");
    const before = await readCatalogueState(database);
    await replace(database, aCatalogue({ incidents: [] }), "two");
    expect(await replaceCatalogue(database, [], before, { key: "current", hash: "three" })).toBe(false);
    expect(await readCatalogueState(database)).toMatchObject({ hash: "two" });
  });
});

describe("a failure to load", () => {
  it("is noted beside the catalogue in use", async () => {
    const database = freshDatabase();
    await replace(database, aCatalogue(), "good");
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
    await replace(database, aCatalogue(), "good");
    expect(await readCatalogueState(database)).not.toHaveProperty("failure");
  });
});
