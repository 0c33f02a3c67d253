import { describe, expect, it, test } from "vitest";
import { languages, textOf } from "#lib/domain/language.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { answerAccount, withdrawAccount } from "#lib/storage/accounts.ts";
import { noticeSign, reopenStep, settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { filledDatabase } from "./filled-database.ts";

const today = "2026-11-22";
const leaky = aService({ id: "leaky" });

describe("the badge for a host", () => {
  test.for([
    ["leaky.example", 4],
    ["www.leaky.example", 4],
    ["moved.example", 1],
    ["quiet.example", 0],
  ] as const)("%s has %d open steps", async ([host, openSteps]) => {
    expect(await readBadge(await filledDatabase(), host, "en", today)).toMatchObject({ openSteps });
  });

  it("is none for an unlisted one, and none before a catalogue is loaded", async () => {
    expect(await readBadge(await filledDatabase(), "notleaky.example", "en", today)).toBeUndefined();
    expect(await readBadge(freshDatabase(), "leaky.example", "en", today)).toBeUndefined();
  });

  it("counts a visit that is being recorded, so that a service used again is not offered for closing", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2024-01-15");
    expect(await readBadge(database, "quiet.example", "en", today)).toMatchObject({ openSteps: 1 });
    expect(await readBadge(database, "quiet.example", "en", today, today)).toMatchObject({ openSteps: 0 });
  });

  it("goes down with a settled step, and up again when that is undone", async () => {
    const database = await filledDatabase();
    const count = async () => (await readBadge(database, "leaky.example", "en", today))?.openSteps;
    await settleStep(database, aSettledStep(leaky, "change-password"), { outcome: "done" }, today);
    expect(await count()).toBe(3);
    await reopenStep(database, aSettledStep(leaky, "change-password"));
    expect(await count()).toBe(4);
  });

  it("does not follow what was settled at another service", async () => {
    const database = await filledDatabase();
    await settleStep(
      database,
      aSettledStep(aService({ id: "moved" }), "change-password"),
      { outcome: "done" },
      today,
    );
    expect((await readBadge(database, "leaky.example", "en", today))?.openSteps).toBe(4);
  });

  it("is nothing for someone without an account, until they take that back", async () => {
    const database = await filledDatabase();
    await answerAccount(database, "leaky", { standing: "never" }, today);
    expect((await readBadge(database, "leaky.example", "en", today))?.openSteps).toBe(0);
    await withdrawAccount(database, "leaky");
    expect((await readBadge(database, "leaky.example", "en", today))?.openSteps).toBe(4);
  });

  test.for(languages)("is put in words in the browser's language, %s", async (language) => {
    const name = textOf(inEveryLanguage("Leaky"), language);
    const badge = await readBadge(await filledDatabase(), "leaky.example", language, today);
    expect(badge?.tooltip).toBe(toolbarMessages[language].openSteps(name, 4));
    expect(badge?.tooltip).toContain(name);
  });

  it("is put in the words of the chosen language, whatever the browser's", async () => {
    const database = await filledDatabase();
    await choose(database, "language", "ja");
    const badge = await readBadge(database, "leaky.example", "zh-CN", today);
    expect(badge?.tooltip).toBe(toolbarMessages.ja.openSteps(inEveryLanguage("Leaky").ja, 4));
  });

  it("says of a service without known incidents that nothing is known, not that nothing is left", async () => {
    const badge = await readBadge(await filledDatabase(), "quiet.example", "en", today);
    expect(badge?.tooltip).toBe(toolbarMessages.en.nothingKnown("Quiet"));
    expect(badge?.tooltip).not.toBe(toolbarMessages.en.openSteps("Quiet", 0));
  });

  it("tells the step, not that nothing is known, of such a service that was not used for long", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2020-01-01");
    const badge = await readBadge(database, "quiet.example", "en", today);
    expect(badge).toMatchObject({ openSteps: 1, tooltip: toolbarMessages.en.openSteps("Quiet", 1) });
  });

  it("goes up again on the day until which a step was put off", async () => {
    const database = await filledDatabase();
    await settleStep(
      database,
      aSettledStep(leaky, "change-password"),
      { outcome: "snoozed", span: "week" },
      today,
    );
    const on = async (day: string) => (await readBadge(database, "leaky.example", "en", day))?.openSteps;
    expect([await on(today), await on("2026-11-28"), await on("2026-11-29")]).toEqual([3, 3, 4]);
  });

  it("goes up with a sign that was noticed after its step was done", async () => {
    const database = await filledDatabase();
    await settleStep(database, aSettledStep(leaky, "change-password"), { outcome: "done" }, today);
    await noticeSign(database, { serviceId: "leaky", signId: "a-sign", noticedOn: "2026-11-23" });
    await noticeSign(database, {
      serviceId: "leaky",
      signId: "gone-from-the-catalogue",
      noticedOn: "2026-11-23",
    });
    expect((await readBadge(database, "leaky.example", "en", "2026-11-23"))?.openSteps).toBe(4);
  });

  it("follows after how many months an account counts as unused", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", "2026-05-22");
    const count = async () => (await readBadge(database, "quiet.example", "en", today))?.openSteps;
    expect(await count()).toBe(0);
    await choose(database, "unusedAfterMonths", 6);
    expect(await count()).toBe(1);
  });
});
