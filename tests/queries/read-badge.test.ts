import { describe, expect, it, test } from "vitest";
import type { Clock } from "#lib/domain/clock.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { answerAccount, withdrawAccount } from "#lib/storage/accounts.ts";
import type { Database } from "#lib/storage/database.ts";
import { noticeSign, reopenStep, settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const clock: Clock = { today: smallDay, isEvening: false };
const password = aSettledStep(theService("shop"), "change-password");

const standing = async (database: Database, id = "shop", on: Clock = clock) =>
  (await readBadge(database, `${id}.example`, on))?.standing;

const oneThing = { kind: "to-do", steps: 1, minutes: 3 } as const;

describe("the badge for a host", () => {
  test.for([
    ["shop.example", "shop", "to-do"],
    ["www.shop.example", "shop", "to-do"],
    ["club.example", "club", "worth-doing"],
    ["mail.example", "mail", "ask"],
    ["mall.example", "mall", "nothing-now"],
    ["portal.example", "portal", "nothing-now"],
    ["quiet.example", "quiet", "nothing-known"],
  ] as const)("%s is that of %s, where one stands at %s", async ([host, serviceId, kind]) => {
    const badge = await readBadge(await filledDatabase(), host, clock);
    expect(badge?.service.id).toBe(serviceId);
    expect(badge?.standing.kind).toBe(kind);
  });

  test.for(["notshop.example", "shop.example.evil.com", "link.portal.example", "a.link.portal.example"])(
    "%s is none, as it is unlisted or only leads elsewhere",
    async (host) => {
      expect(await readBadge(await filledDatabase(), host, clock)).toBeUndefined();
    },
  );

  it("is none before a catalogue is loaded", async () => {
    expect(await readBadge(freshDatabase(), "shop.example", clock)).toBeUndefined();
  });

  it("goes down with a settled step, and up again when that is undone", async () => {
    const database = await filledDatabase();
    expect(await standing(database)).toEqual(oneThing);
    await settleStep(database, password, { outcome: "done" }, smallDay);
    expect((await standing(database))?.kind).not.toBe("to-do");
    await reopenStep(database, password);
    expect(await standing(database)).toEqual(oneThing);
  });

  it("follows what was done at another service of the same login, and at no other", async () => {
    const database = await filledDatabase();
    const atDating = aSettledStep(theService("dating"), "change-password");
    await settleStep(database, atDating, { outcome: "done" }, smallDay);
    expect(await standing(database)).toEqual(oneThing);
    const atMall = aSettledStep(theService("mall"), "change-password");
    await settleStep(database, atMall, { outcome: "done" }, smallDay);
    expect((await standing(database))?.kind).not.toBe("to-do");
  });

  it("says of nobody's account that there is nothing to do, until they take that back", async () => {
    const database = await filledDatabase();
    await answerAccount(database, "shop", { standing: "never" }, smallDay);
    expect(await standing(database)).toEqual({ kind: "no-account" });
    await withdrawAccount(database, "shop");
    expect(await standing(database)).toEqual(oneThing);
  });

  it("knows the password of a login by what was told at another service of it", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "mall", smallDay);
    await answerAccount(database, "mall", { standing: "has", passwordChangedOn: "2026-09" }, smallDay);
    expect((await standing(database))?.kind).not.toBe("to-do");
  });

  it("is put off until its day, and for tonight until the evening", async () => {
    const database = await filledDatabase();
    const until = "2026-11-28";
    await settleStep(database, password, { outcome: "put-off", until, when: "weekend" }, smallDay);
    expect(await standing(database)).toEqual({ kind: "put-off", steps: 1, until });
    expect((await standing(database, "shop", { today: "2026-11-27", isEvening: true }))?.kind).toBe(
      "put-off",
    );
    expect(await standing(database, "shop", { today: until, isEvening: false })).toEqual(oneThing);
    await settleStep(database, password, { outcome: "put-off", until: smallDay, when: "tonight" }, smallDay);
    expect((await standing(database))?.kind).toBe("put-off");
    expect(await standing(database, "shop", { today: smallDay, isEvening: true })).toEqual(oneThing);
  });

  it("goes up with a sign that was noticed after its step was done", async () => {
    const database = await filledDatabase();
    await settleStep(database, password, { outcome: "done" }, smallDay);
    await noticeSign(database, { serviceId: "shop", signId: "a-sign", noticedOn: smallDay });
    await noticeSign(database, { serviceId: "shop", signId: "gone-from-the-catalogue", noticedOn: smallDay });
    expect((await standing(database))?.kind).toBe("to-do");
  });

  it("is none where what is left to do is not urgent, and says so in words", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "club", smallDay);
    await answerAccount(database, "club", { standing: "has" }, smallDay);
    expect(await standing(database, "club")).toEqual({ kind: "worth-doing", steps: 1, minutes: 3 });
  });

  it("never says of a clock that was ahead that something is settled for years", async () => {
    const database = await filledDatabase();
    const until = "2036-12-01";
    await settleStep(database, password, { outcome: "put-off", until, when: "day" }, "2036-11-24");
    expect(await standing(database)).toEqual(oneThing);
  });

  it("is only read: nothing is on record afterwards", async () => {
    const database = await filledDatabase();
    await readBadge(database, "shop.example", clock, smallDay);
    expect(await database.visits.count()).toBe(0);
    expect(await database.resolutions.count()).toBe(0);
  });
});

describe("closing what is not used any more", () => {
  it("is suggested at a service after the months that were chosen, and not by the icon", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2026-05-22");
    expect(await standing(database, "quiet")).toEqual({ kind: "nothing-known" });
    await choose(database, "unusedAfterMonths", 6);
    expect(await standing(database, "quiet")).toEqual({ kind: "nothing-now" });
  });

  it("is no more suggested by a visit that is being recorded", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2024-01-15");
    const badge = await readBadge(database, "quiet.example", clock, smallDay);
    expect(badge?.standing).toEqual({ kind: "nothing-known" });
  });
});
