import { describe, expect, it, test } from "vitest";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { readPopup } from "#lib/queries/read-popup.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import { noticeSign, settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { aService, circumstances, noAccount } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { filledDatabase } from "./filled-database.ts";

const today = "2026-11-22";
const leaky = { kind: "web", host: "www.leaky.example" } as const;

async function readService(host: string, database = filledDatabase()) {
  const { content } = await readPopup(await database, { kind: "web", host }, today);
  if (content.kind !== "service") throw new Error(`The popup shows ${content.kind}.`);
  return content;
}

describe("what the popup shows", () => {
  test.for(["not-web", "not-covered", "private"] as const)(
    "of a %s page is that it is one, catalogue or not",
    async (kind) => {
      for (const database of [await filledDatabase(), freshDatabase()]) {
        expect((await readPopup(database, { kind }, today)).content).toEqual({ kind });
      }
    },
  );

  it("is that it is loading, before any catalogue was loaded", async () => {
    const view = await readPopup(freshDatabase(), leaky, today);
    expect(view).toEqual({
      language: undefined,
      theme: undefined,
      isRecordingPaused: false,
      catalogue: undefined,
      content: { kind: "loading" },
    });
  });

  it("is that it failed, where none could be loaded and there is no earlier one", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    const view = await readPopup(database, leaky, today);
    expect(view.content).toEqual({ kind: "failed" });
    expect(view.catalogue?.failure).toBeDefined();
  });

  it("is the service all the same, where only the newest catalogue failed", async () => {
    const database = await filledDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    const view = await readPopup(database, leaky, today);
    expect(view.content.kind).toBe("service");
    expect(view.catalogue).toMatchObject({ hash: "hash", failure: { on: "2026-11-22" } });
  });

  test.for(["unlisted.example", "notleaky.example", "leaky.example.evil.com"])(
    "of %s is that it is not listed",
    async (host) => {
      const { content } = await readPopup(await filledDatabase(), { kind: "web", host }, today);
      expect(content).toEqual({ kind: "unlisted", host });
    },
  );

  it("of a service is its incidents, its steps and all advice", async () => {
    const { host, view, advice } = await readService("www.leaky.example");
    expect(host).toBe("www.leaky.example");
    expect(view.service.id).toBe("leaky");
    expect(view.assessment.exposures.map(({ incident }) => incident.id)).toEqual(["leaky-2018"]);
    expect(view.assessment.steps).toHaveLength(4);
    expect(view.circumstances).toEqual(circumstances());
    expect(view.questions()).toEqual([{ kind: "standing" }]);
    expect(view.sharing).toEqual([]);
    expect(view.mentions).toEqual([]);
    expect([...advice.steps.keys()].toSorted()).toEqual(stepIds.toSorted());
    expect(advice.signs).toHaveLength(1);
    expect(advice.articles.get("an-article")?.id).toBe("an-article");
    expect(advice.help.map(({ id }) => id)).toEqual(["an-office"]);
    expect(advice.letters.get("japan")?.region).toBe("japan");
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
    await answerAccount(database, "leaky", { standing: "never" }, today);
    const { view } = await readService("leaky.example", Promise.resolve(database));
    expect(view.circumstances.account).toEqual(noAccount({ serviceId: "leaky" }));
    expect(view.assessment.steps).toEqual([]);
    expect(view.questions()).toEqual([]);
  });

  it("knows all that it is judged by", async () => {
    const database = await filledDatabase();
    const leakyService = aService({ id: "leaky" });
    await recordVisit(database, "leaky", today);
    await noticeSign(database, { serviceId: "leaky", signId: "a-sign", noticedOn: today });
    await settleStep(database, aSettledStep(leakyService, "change-password"), { outcome: "done" }, today);
    await choose(database, "unusedAfterMonths", 24);
    const { view } = await readService("leaky.example", Promise.resolve(database));
    expect(view.circumstances).toMatchObject({
      visit: { serviceId: "leaky", lastOn: today },
      resolutions: [{ subject: "leaky", stepId: "change-password" }],
      noticed: [{ sign: { id: "a-sign" }, noticedOn: today }],
      unusedAfterMonths: 24,
    });
  });

  it("names the services that share the login, as far as they are listed", async () => {
    const services = [
      aService({ id: "shop", domains: ["shop.example"], sharesLoginWith: ["mall", "unlisted"] }),
      aService({ id: "mall", domains: ["mall.example"], sharesLoginWith: ["shop"] }),
    ];
    const { view } = await readService("shop.example", filledDatabase(aCatalogue({ services })));
    expect(view.sharing.map(({ id }) => id)).toEqual(["mall"]);
  });

  it("follows the chosen language", async () => {
    const database = await filledDatabase();
    expect((await readPopup(database, leaky, today)).language).toBeUndefined();
    await choose(database, "language", "zh-Hans");
    expect((await readPopup(database, leaky, today)).language).toBe("zh-Hans");
  });

  it("is only read: nothing is on record afterwards", async () => {
    const database = await filledDatabase();
    await readPopup(database, leaky, today);
    expect(await database.visits.count()).toBe(0);
  });
});
