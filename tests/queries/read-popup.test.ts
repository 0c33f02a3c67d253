import { describe, expect, it, test } from "vitest";
import type { Clock } from "#lib/domain/clock.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { readPopup } from "#lib/queries/read-popup.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { noticeSign, settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { smallBundle, smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const clock: Clock = { today: smallDay, isEvening: false };
const shop = { kind: "web", host: "www.shop.example" } as const;

async function readService(host: string, database: Database) {
  const { content } = await readPopup(database, { kind: "web", host }, clock);
  if (content.kind !== "service") throw new Error(`The popup shows ${content.kind}.`);
  return content;
}

describe("what the popup shows", () => {
  test.for(["not-web", "not-covered", "private"] as const)(
    "of a %s page is that it is one, catalogue or not",
    async (kind) => {
      for (const database of [await filledDatabase(), freshDatabase()]) {
        expect((await readPopup(database, { kind }, clock)).content).toEqual({ kind });
      }
    },
  );

  it("is that it is loading, before any catalogue was loaded", async () => {
    expect(await readPopup(freshDatabase(), shop, clock)).toEqual({
      language: undefined,
      theme: undefined,
      isRecordingPaused: false,
      catalogue: undefined,
      content: { kind: "loading" },
    });
  });

  it("is that it failed, where none could be loaded and there is no earlier one", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, smallDay, "No room.");
    const view = await readPopup(database, shop, clock);
    expect(view.content).toEqual({ kind: "failed" });
    expect(view.catalogue?.failure).toBeDefined();
  });

  it("is the service all the same, where only the newest catalogue failed", async () => {
    const database = await filledDatabase();
    await recordCatalogueFailure(database, smallDay, "No room.");
    const view = await readPopup(database, shop, clock);
    expect(view.content.kind).toBe("service");
    expect(view.catalogue).toMatchObject({ hash: smallBundle.hash, failure: { on: smallDay } });
  });

  test.for(["unlisted.example", "notshop.example", "shop.example.evil.com", "link.portal.example"])(
    "of %s is that it is not listed",
    async (host) => {
      const { content } = await readPopup(await filledDatabase(), { kind: "web", host }, clock);
      expect(content).toEqual({ kind: "unlisted", host });
    },
  );

  it("of a service is its incidents, its steps, a question and all advice", async () => {
    const { host, own, questions, advice, mentions, named } = await readService(
      "www.shop.example",
      await filledDatabase(),
    );
    expect(host).toBe("www.shop.example");
    expect(own.service.id).toBe("shop");
    expect(own.exposures.map(({ incident }) => incident.id)).toEqual(["shop-2026"]);
    expect(own.steps.map(({ stepId, level }) => [stepId, level])).toEqual([
      ["stop-password-reuse", "now"],
      ["change-password", "now"],
    ]);
    expect(own.standing).toEqual({ kind: "to-do", steps: 1, minutes: 3 });
    expect(questions.map(({ kind }) => kind)).toEqual(["standing"]);
    expect(own.sharing.map(({ id }) => id)).toEqual(["mall"]);
    expect(mentions).toEqual([]);
    expect([...named.keys()]).toContain("shop");
    expect([...advice.steps.keys()].toSorted()).toEqual(stepIds.toSorted());
    expect(advice.signs).toHaveLength(1);
    expect(advice.articles.get("an-article")?.id).toBe("an-article");
    expect(advice.help.map(({ id }) => id)).toEqual(["an-office"]);
    expect(advice.letters.get("japan")?.region).toBe("japan");
  });

  it("of a service that is only named is the mention, and no incident of its own", async () => {
    const { own, mentions } = await readService("quiet.example", await filledDatabase());
    expect(own.exposures).toEqual([]);
    expect(mentions.map(({ mention, incident }) => [mention.role, incident.id])).toEqual([
      ["advertising-client", "shop-2026"],
    ]);
  });

  it("knows what the person said of their account, and asks no more", async () => {
    const database = await filledDatabase();
    await answerAccount(database, "shop", { standing: "never" }, smallDay);
    const { own, questions } = await readService("shop.example", database);
    expect(own.account).toEqual({ serviceId: "shop", standing: "never", saidOn: smallDay });
    expect(own.standing).toEqual({ kind: "no-account" });
    expect(questions).toEqual([]);
  });

  it("asks one question after the other, and none again that nobody remembers", async () => {
    const database = await filledDatabase();
    await answerAccount(database, "shop", { standing: "has" }, smallDay);
    const first = (await readService("shop.example", database)).questions;
    expect(first.map(({ kind }) => kind)).toContain("password-changed-on");
    await answerAccount(database, "shop", { unsure: first.map(({ key }) => key) }, smallDay);
    expect((await readService("shop.example", database)).questions).toEqual([]);
  });

  it("knows all that it is judged by", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "portal", smallDay);
    await noticeSign(database, { serviceId: "portal", signId: "a-sign", noticedOn: smallDay });
    const apps = aSettledStep(theService("portal"), "revoke-third-party-access");
    await settleStep(database, { ...apps, subjects: ["portal"] }, { outcome: "done" }, smallDay);
    await choose(database, "region", "japan");
    const { own, region } = await readService("portal.example", database);
    expect(own).toMatchObject({
      visit: { serviceId: "portal", lastOn: smallDay },
      noticed: [{ signId: "a-sign", noticedOn: smallDay }],
      appsLookedOn: smallDay,
      isMuted: false,
    });
    expect(own.steps.some(({ isUrgent }) => isUrgent)).toBe(true);
    expect(region).toBe("japan");
  });

  it("of a service weighs the same as of the same visit among all", async () => {
    const database = await filledDatabase();
    const before = await readService("shop.example", database);
    await recordVisit(database, "shop", smallDay);
    const after = await readService("shop.example", database);
    expect(after.own.standing).toEqual(before.own.standing);
    expect(after.own.steps).toEqual(before.own.steps);
  });

  it("follows the chosen language and theme", async () => {
    const database = await filledDatabase();
    await choose(database, "language", "zh-Hans");
    await choose(database, "theme", "dark");
    expect(await readPopup(database, shop, clock)).toMatchObject({ language: "zh-Hans", theme: "dark" });
  });

  it("is only read: nothing is on record afterwards", async () => {
    const database = await filledDatabase();
    await readPopup(database, shop, clock);
    expect(await database.visits.count()).toBe(0);
  });

  test.for(smallCatalogue.services.map(({ id }) => id))("says of %s what its icon says", async (id) => {
    const { own } = await readService(`${id}.example`, await filledDatabase());
    expect(own.service.id).toBe(id);
  });
});
