import { catalogueHash } from "virtual:bundled-catalogue";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "#entrypoints/background/index.ts";
import { tellAlert } from "#lib/product/alerts.ts";
import { turnOnAlerts } from "#lib/storage/alerts.ts";
import { Database } from "#lib/storage/database.ts";
import { choose, readSetting } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { fakeNotifications } from "#tests/browser/fake-notifications.ts";
import { answer, openTabs } from "#tests/browser/fake-tabs.ts";
import { anIncident, aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { contextOn } from "#tests/product/product-on.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";

const noon = new Date(2026, 10, 22, 12);
const nextNoon = new Date(2026, 10, 23, 12);

const catalogue = aCatalogue({
  services: [aService({ id: "leaky", name: inEveryLanguage("Leaky"), domains: ["leaky.example"] })],
  incidents: [
    anIncident({ id: "first", serviceIds: ["leaky"], disclosedOn: "2018-08-20" }),
    anIncident({ id: "second", serviceIds: ["leaky"], evidence: { grade: "reported", by: ["press"] } }),
  ],
});

let database: Database;

afterAll(async () => {
  await database.delete();
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: noon });
  answer(fakeBrowser.webNavigation.onCommitted, "addListener", () => undefined);
  answer(fakeBrowser.runtime, "openOptionsPage", async () => undefined);
  openTabs();
  // The background opens the shipped database. It holds the bundled catalogue, by its hash.
  database = new Database();
  await Promise.all(database.tables.map((table) => table.clear()));
  await fillCatalogue(database, catalogue, catalogueHash);
  await recordVisit(database, "leaky", "2026-11-22");
  return () => vi.useRealTimers();
});

/** Starts the worker, and waits until its once-per-wake run is over. */
async function wake() {
  background.main();
  await (fakeBrowser.runtime.onStartup as unknown as { trigger: () => Promise<unknown> }).trigger();
}

async function turnedOnBefore() {
  await choose(database, "alerts", { isOn: true, owesDigest: false });
}

describe("a worker that wakes", () => {
  it("notifies of nothing on a first install", async () => {
    const { shown } = fakeNotifications();
    await wake();
    expect(shown).toEqual([]);
    expect(await database.alertedFacts.count()).toBe(0);
  });

  it("notifies of one incident a day, in words that say who speaks and how sure it is", async () => {
    const { shown } = fakeNotifications(true);
    await turnedOnBefore();
    await wake();
    await wake();
    expect(shown).toEqual([
      {
        id: "first 2026-11-22",
        title: "Omamori: an incident at Leaky",
        message:
          "This incident is newly listed. It became known in August 2018. It is confirmed. Source: Example. " +
          "It may affect you. Click to see why, and what to do.",
      },
    ]);
    vi.setSystemTime(nextNoon);
    await wake();
    await wake();
    expect(shown.map(({ id }) => id)).toEqual(["first 2026-11-22", "second 2026-11-22"]);
  });

  it("speaks the language the person chose", async () => {
    const { shown } = fakeNotifications(true);
    await turnedOnBefore();
    await choose(database, "language", "ja");
    await wake();
    expect(shown[0]?.title).toBe("おまもり：Leaky（日）の事案");
  });

  it("turns alerts off where the permission was taken back, and keeps what is untold", async () => {
    const { shown } = fakeNotifications(false);
    await turnedOnBefore();
    await wake();
    expect(shown).toEqual([]);
    expect((await readSetting(database, "alerts"))?.isOn).toBe(false);
    expect(await database.alertedFacts.count()).toBe(0);
  });

  it("loses rather than repeats a notification that could not be shown", async () => {
    const { shown } = fakeNotifications(true);
    await turnedOnBefore();
    answer(fakeBrowser.notifications, "create", () => Promise.reject(new Error("Out of order")));
    await expect(tellAlert(contextOn(database))).rejects.toThrow("Out of order");
    vi.restoreAllMocks();
    openTabs();
    fakeNotifications(true);
    await tellAlert(contextOn(database));
    expect(shown).toEqual([]);
    expect(await database.alertedFacts.count()).toBe(1);
  });
});

describe("turned on, alerts", () => {
  it("tell of all that is known in one digest, and then fall silent", async () => {
    const { shown } = fakeNotifications(true);
    await turnOnAlerts(database);
    await Promise.all([tellAlert(contextOn(database)), tellAlert(contextOn(database))]);
    expect(shown).toEqual([
      {
        id: "first 2026-11-22",
        title: "Omamori: incidents at services you use",
        message:
          "2 incidents at Leaky may affect you. Of these, 1 is confirmed and 1 is reported. " +
          "Click to see when each became known, its source, and what to do.",
      },
    ]);
    vi.setSystemTime(nextNoon);
    await tellAlert(contextOn(database));
    expect(shown).toHaveLength(1);
  });
});

describe("a click on a notification", () => {
  it("opens the summary, and takes the notification away", async () => {
    const { click, cleared } = fakeNotifications(true);
    background.main();
    await click("first 2026-11-22");
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce();
    expect(cleared).toEqual(["first 2026-11-22"]);
  });

  it("does so too where the permission was given while the worker was running", async () => {
    const { grant, click } = fakeNotifications(false);
    background.main();
    await click("first 2026-11-22");
    expect(fakeBrowser.runtime.openOptionsPage).not.toHaveBeenCalled();
    await grant();
    await grant();
    await click("first 2026-11-22");
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });
});

describe("the permission, taken back in the browser's settings,", () => {
  it("turns alerts off, and what was told stays told", async () => {
    const { revoke } = fakeNotifications(true);
    await turnOnAlerts(database);
    background.main();
    await tellAlert(contextOn(database));
    await revoke();
    expect((await readSetting(database, "alerts"))?.isOn).toBe(false);
    expect(await database.alertedFacts.count()).toBe(2);
  });

  it("is none of ours where it is another", async () => {
    fakeNotifications(true);
    const listeners: ((removed: object) => Promise<void>)[] = [];
    answer(fakeBrowser.permissions.onRemoved, "addListener", (listener: (typeof listeners)[0]) => {
      listeners.push(listener);
    });
    await turnOnAlerts(database);
    background.main();
    await Promise.all(
      listeners.flatMap((listener) => [listener({ permissions: ["history"] }), listener({})]),
    );
    expect((await readSetting(database, "alerts"))?.isOn).toBe(true);
  });
});
