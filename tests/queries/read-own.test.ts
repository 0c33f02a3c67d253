import { describe, expect, it } from "vitest";
import { type Weighed, weigh } from "#lib/domain/weigh.ts";
import { readKnown } from "#lib/queries/read-known.ts";
import { readOwn } from "#lib/queries/read-own.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { smallBundle, smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const today = smallDay;

async function weighAll(database: Database): Promise<Weighed> {
  const [{ index }, { record, settings }] = await Promise.all([
    readKnown(database),
    readOwn(database, today),
  ]);
  const choices = { unusedAfterMonths: 12, ownPasswords: settings.ownPasswords };
  return weigh(index, record, choices, { today, isEvening: false });
}

const inBrief = async (database: Database) =>
  (await weighAll(database)).services.map(({ service, standing }) => `${service.id}: ${standing.kind}`);

describe("what the summary is read from", () => {
  it("is empty before the first visit, and before a catalogue is loaded", async () => {
    expect(await inBrief(freshDatabase())).toEqual([]);
    expect(await inBrief(await filledDatabase())).toEqual([]);
  });

  it("shows what was visited only, what is to do first, then the one visited last", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2026-11-20");
    await recordVisit(database, "portal", "2026-11-22");
    await recordVisit(database, "shop", "2026-11-19");
    expect(await inBrief(database)).toEqual(["shop: to-do", "portal: nothing-now", "quiet: nothing-known"]);
  });

  it("moves a service whose steps are settled down", async () => {
    const database = await filledDatabase();
    await choose(database, "ownPasswords", "everywhere");
    await recordVisit(database, "portal", "2026-11-22");
    await recordVisit(database, "shop", "2026-11-21");
    const password = aSettledStep(theService("shop"), "change-password");
    await settleStep(database, password, { outcome: "done" }, today);
    expect(await inBrief(database)).toEqual(["portal: nothing-now", "shop: all-settled"]);
  });

  it("knows a service of which somebody only told", async () => {
    const database = await filledDatabase();
    await answerAccount(database, "shop", { standing: "never" }, today);
    expect(await inBrief(database)).toEqual(["shop: no-account"]);
  });

  it("keeps the visits of a service that left the catalogue, and shows it again when it is back", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "shop", today);
    const services = smallCatalogue.services.filter(({ id }) => id !== "shop");
    await fillCatalogue(database, { ...smallCatalogue, services }, "without");
    expect(await inBrief(database)).toEqual([]);
    await fillCatalogue(database, smallCatalogue, "with");
    expect(await inBrief(database)).toEqual(["shop: to-do"]);
  });

  it("holds what was chosen", async () => {
    const database = await filledDatabase();
    await choose(database, "language", "ja");
    await choose(database, "unusedAfterMonths", 6);
    expect((await readOwn(database, today)).settings).toEqual({ language: "ja", unusedAfterMonths: 6 });
  });

  it("believes no day that is still to come", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "shop", "2036-11-24");
    await answerAccount(database, "shop", { standing: "has" }, "2036-11-24");
    const { record } = await readOwn(database, today);
    expect(record.visits).toEqual([{ serviceId: "shop", firstOn: today, lastOn: today, dayCount: 1 }]);
    expect(record.accounts).toEqual([{ serviceId: "shop", standing: "has", saidOn: today }]);
  });
});

describe("the loaded catalogue", () => {
  it("is read whole, with incidents by service, those at no site, and which one it is", async () => {
    const { state, index, advice } = await readKnown(await filledDatabase());
    expect(state).toEqual({ key: "current", hash: smallBundle.hash, checkedOn: "2026-11-22" });
    expect(index.services.size).toBe(smallCatalogue.services.length);
    expect(index.incidentsOf.get("portal")?.map(({ id }) => id)).toEqual([
      "portal-claim-2026",
      "portal-2023",
      "portal-2020",
      "portal-2012",
    ]);
    expect(index.homeless.map(({ id }) => id)).toEqual(["list-2026"]);
    expect(advice.steps.get("change-password")?.consequence.en).toBeDefined();
  });

  it("is empty before one was loaded, and its failure is told", async () => {
    const database = freshDatabase();
    expect((await readKnown(database)).state).toBeUndefined();
    await recordCatalogueFailure(database, today, "No room.");
    const { state, index } = await readKnown(database);
    expect(state?.failure).toEqual({ on: today, reason: "No room." });
    expect(index.services.size).toBe(0);
  });
});
