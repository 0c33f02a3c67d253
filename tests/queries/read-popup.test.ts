import { describe, expect, it, test } from "vitest";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { readPopup } from "#lib/queries/read-popup.ts";
import { declareAccount } from "#lib/storage/accounts.ts";
import { recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import { chooseLanguage } from "#lib/storage/settings.ts";
import { noAccount } from "#tests/domain/builders.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { filledDatabase } from "./filled-database.ts";

const leaky = { kind: "web", host: "www.leaky.example" } as const;

async function readService(host: string, database = filledDatabase()) {
  const { content } = await readPopup(await database, { kind: "web", host });
  if (content.kind !== "service") throw new Error(`The popup shows ${content.kind}.`);
  return content;
}

describe("what the popup shows", () => {
  test.for(["not-web", "private"] as const)(
    "of a %s page is that it is one, catalogue or not",
    async (kind) => {
      for (const database of [await filledDatabase(), freshDatabase()]) {
        expect((await readPopup(database, { kind })).content).toEqual({ kind });
      }
    },
  );

  it("is that it is loading, before any catalogue was loaded", async () => {
    const view = await readPopup(freshDatabase(), leaky);
    expect(view).toEqual({ language: undefined, catalogue: undefined, content: { kind: "loading" } });
  });

  it("is that it failed, where none could be loaded and there is no earlier one", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    const view = await readPopup(database, leaky);
    expect(view.content).toEqual({ kind: "failed" });
    expect(view.catalogue?.failure).toBeDefined();
  });

  it("is the service all the same, where only the newest catalogue failed", async () => {
    const database = await filledDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    const view = await readPopup(database, leaky);
    expect(view.content.kind).toBe("service");
    expect(view.catalogue).toMatchObject({ hash: "hash", failure: { on: "2026-11-22" } });
  });

  test.for(["unlisted.example", "notleaky.example", "leaky.example.evil.com"])(
    "of %s is that it is not listed",
    async (host) => {
      const { content } = await readPopup(await filledDatabase(), { kind: "web", host });
      expect(content).toEqual({ kind: "unlisted", host });
    },
  );

  it("of a service is its incidents, its steps and all advice", async () => {
    const { host, view, advice } = await readService("www.leaky.example");
    expect(host).toBe("www.leaky.example");
    expect(view.service.id).toBe("leaky");
    expect(view.assessment.exposures.map(({ incident }) => incident.id)).toEqual(["leaky-2018"]);
    expect(view.assessment.steps).toHaveLength(3);
    expect(view.account).toBeUndefined();
    expect(view.mentions).toEqual([]);
    expect([...advice.steps.keys()].toSorted()).toEqual(stepIds.toSorted());
    expect(advice.signs).toHaveLength(1);
    expect(advice.articles.get("an-article")?.id).toBe("an-article");
  });

  it("of a service that is only named is the mention, and no incident of its own", async () => {
    const { view } = await readService("quiet.example");
    expect(view.assessment).toEqual({ exposures: [], steps: [] });
    expect(view.mentions.map(({ mention, incident }) => [mention.role, incident.id])).toEqual([
      ["advertising-client", "leaky-2018"],
    ]);
  });

  it("knows what the person said of their account", async () => {
    const database = await filledDatabase();
    await declareAccount(database, noAccount({ serviceId: "leaky" }));
    const { view } = await readService("leaky.example", Promise.resolve(database));
    expect(view.account).toEqual(noAccount({ serviceId: "leaky" }));
    expect(view.assessment.steps).toEqual([]);
  });

  it("follows the chosen language", async () => {
    const database = await filledDatabase();
    expect((await readPopup(database, leaky)).language).toBeUndefined();
    await chooseLanguage(database, "zh-Hans");
    expect((await readPopup(database, leaky)).language).toBe("zh-Hans");
  });

  it("is only read: nothing is on record afterwards", async () => {
    const database = await filledDatabase();
    await readPopup(database, leaky);
    expect(await database.visits.count()).toBe(0);
  });
});
