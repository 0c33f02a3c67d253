import { describe, expect, it } from "vitest";
import { type OwnService, ownServices } from "#lib/domain/own-service.ts";
import { readKnown } from "#lib/queries/read-known.ts";
import { readOwn } from "#lib/queries/read-own.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { replaceCatalogue } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { anIncident, aService } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { filledDatabase, threeServices } from "./filled-database.ts";

const today = "2026-11-22";

async function readServices(database: Database): Promise<OwnService[]> {
  const [{ index }, { record }] = await Promise.all([readKnown(database), readOwn(database, today)]);
  return ownServices(index, record, 12, today);
}

const inBrief = async (database: Database) =>
  (await readServices(database)).map(
    ({ service, openSteps, group }) => `${service.id}: ${openSteps}, ${group}`,
  );

describe("what the summary is read from", () => {
  it("is empty before the first visit, and before a catalogue is loaded", async () => {
    expect(await readServices(freshDatabase())).toEqual([]);
    expect(await readServices(await filledDatabase())).toEqual([]);
  });

  it("shows what was visited only, most open steps first", async () => {
    const database = await filledDatabase();
    for (const id of ["quiet", "moved", "leaky"]) await recordVisit(database, id, "2026-11-22");
    expect(await inBrief(database)).toEqual(["leaky: 4, open", "moved: 1, open", "quiet: 0, nothing-known"]);
  });

  it("shows the one visited last first among those with as many open steps", async () => {
    const services = ["a", "b", "c"].map((id) => aService({ id, domains: [`${id}.example`] }));
    const incidents = [anIncident({ serviceIds: ["a", "b", "c"] })];
    const database = await filledDatabase(aCatalogue({ services, incidents }));
    await recordVisit(database, "a", "2026-11-20");
    await recordVisit(database, "b", "2026-11-22");
    await recordVisit(database, "c", "2026-11-21");
    expect((await readServices(database)).map(({ service }) => service.id)).toEqual(["b", "c", "a"]);
  });

  it("moves a service whose steps are settled down and into the group of such", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "moved", "2026-11-22");
    await recordVisit(database, "leaky", "2026-11-21");
    const moved = aService({ id: "moved" });
    await settleStep(database, aSettledStep(moved, "know-where-data-is-kept"), { outcome: "done" }, today);
    expect(await inBrief(database)).toEqual(["leaky: 4, open", "moved: 0, settled"]);
  });

  it("groups a service without an account by itself", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "leaky", "2026-11-22");
    await answerAccount(database, "leaky", { standing: "never" }, today);
    expect(await inBrief(database)).toEqual(["leaky: 0, no-account"]);
  });

  it("puts a service that was not used for long among those with something to do", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2020-01-01");
    expect(await inBrief(database)).toEqual(["quiet: 1, open"]);
  });

  it("holds for each service when it was visited and where it is only named", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2026-11-20");
    await recordVisit(database, "quiet", "2026-11-22");
    const [quiet] = await readServices(database);
    expect(quiet?.visit).toEqual({
      serviceId: "quiet",
      firstOn: "2026-11-20",
      lastOn: "2026-11-22",
      dayCount: 2,
    });
    expect(quiet?.mentions).toHaveLength(1);
  });

  it("keeps the visits of a service that left the catalogue, and shows it again when it is back", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "leaky", "2026-11-22");
    await replaceCatalogue(database, aCatalogue(), "without");
    expect(await inBrief(database)).toEqual([]);
    await replaceCatalogue(database, threeServices, "with");
    expect(await inBrief(database)).toEqual(["leaky: 4, open"]);
  });

  it("holds what was chosen, and tells which catalogue it rests on", async () => {
    const database = await filledDatabase();
    await choose(database, "language", "ja");
    await choose(database, "unusedAfterMonths", 6);
    expect((await readOwn(database, today)).settings).toEqual({ language: "ja", unusedAfterMonths: 6 });
    expect((await readKnown(database)).state).toMatchObject({ hash: "hash", checkedOn: "2026-11-22" });
  });
});
