import { describe, expect, it } from "vitest";
import type { Clock } from "#lib/domain/clock.ts";
import type { Settlement } from "#lib/domain/resolution.ts";
import { tellAlert } from "#lib/product/alerts.ts";
import { settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { takeReminder } from "#lib/storage/take-alert.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { fakeNotifications } from "#tests/browser/fake-notifications.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { contextOn } from "#tests/product/product-on.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";

const saturday = "2026-11-28";
const on = (today: Clock["today"], isEvening = false): Clock => ({ today, isEvening });
const weekend: Settlement = { outcome: "put-off", until: saturday, when: "weekend" };

/** A person who wants notifications and put a step off. */
async function planned(settlement: Settlement, serviceId = "dating") {
  const database = await filledDatabase();
  await choose(database, "alerts", { isOn: true, owesDigest: false });
  await settleStep(database, aSettledStep(theService(serviceId), "change-password"), settlement, smallDay);
  openTabs();
  return database;
}

describe("what was put off", () => {
  it("is reminded of on its day, once, and never again", async () => {
    const database = await planned(weekend);
    expect(await takeReminder(database, on("2026-11-27"))).toBe(0);
    expect(await takeReminder(database, on(saturday))).toBe(1);
    expect(await takeReminder(database, on(saturday))).toBe(0);
    expect(await takeReminder(database, on("2026-11-29"))).toBe(0);
  });

  it("is reminded of later where the day passed with the device switched off", async () => {
    const database = await planned(weekend);
    expect(await takeReminder(database, on("2026-12-24"))).toBe(1);
  });

  it("for tonight is reminded of in the evening", async () => {
    const database = await planned({ outcome: "put-off", until: smallDay, when: "tonight" });
    expect(await takeReminder(database, on(smallDay))).toBe(0);
    expect(await takeReminder(database, on(smallDay, true))).toBe(1);
  });

  it("is one thing where two services share the login", async () => {
    const database = await planned(weekend, "shop");
    expect(await takeReminder(database, on(saturday))).toBe(1);
  });

  it("is two things at two services", async () => {
    const database = await planned(weekend);
    await settleStep(database, aSettledStep(theService("shop"), "change-password"), weekend, smallDay);
    expect(await takeReminder(database, on(saturday))).toBe(2);
  });

  it("is not reminded of where it was done meanwhile, or nobody wants notifications", async () => {
    const done = await planned(weekend);
    const step = aSettledStep(theService("dating"), "change-password");
    await settleStep(done, step, { outcome: "done" }, smallDay);
    expect(await takeReminder(done, on(saturday))).toBe(0);
    const quiet = await planned(weekend);
    await choose(quiet, "alerts", { isOn: false });
    expect(await takeReminder(quiet, on(saturday))).toBe(0);
  });

  it("comes in place of the news of its day: no more than one interruption", async () => {
    const database = await planned(weekend);
    await recordVisit(database, "shop", smallDay);
    const { shown } = fakeNotifications(true);
    const context = contextOn(database, { clock: () => on(saturday) });
    await tellAlert(context);
    await tellAlert(context);
    expect(shown.map(({ id }) => id)).toEqual([`reminder ${saturday}`]);
    await tellAlert(contextOn(database, { clock: () => on("2026-11-29") }));
    expect(shown.map(({ id }) => id)).toEqual([`reminder ${saturday}`, "shop-2026 2026-11-22"]);
  });

  it("waits for the next day where news came first", async () => {
    const database = await planned(weekend);
    await choose(database, "alerts", { isOn: true, owesDigest: false });
    await database.alertedFacts.add({ factId: "shop-2026 2026-11-22", toldOn: saturday });
    expect(await takeReminder(database, on(saturday))).toBe(0);
    expect(await takeReminder(database, on("2026-11-29"))).toBe(1);
  });
});
