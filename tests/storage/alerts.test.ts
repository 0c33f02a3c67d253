import { beforeEach, describe, expect, it, vi } from "vitest";
import { factsIn } from "#lib/domain/alert.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import { readAlertSettings } from "#lib/queries/read-alert-settings.ts";
import {
  muteService,
  resumeAlerts,
  snoozeAlerts,
  turnOffAlerts,
  turnOnAlerts,
  unmuteService,
} from "#lib/storage/alerts.ts";
import { Database } from "#lib/storage/database.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { takeAlert } from "#lib/storage/take-alert.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { anIncident, aService } from "#tests/domain/builders.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { fillCatalogue } from "./fill-catalogue.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-22";
const tomorrow = "2026-11-23";

const incidents = [
  anIncident({ id: "first", serviceIds: ["leaky", "both"] }),
  anIncident({ id: "second", serviceIds: ["leaky"], evidence: { grade: "reported", by: ["press"] } }),
  anIncident({ id: "elsewhere", serviceIds: ["unvisited"] }),
];
const services = ["leaky", "both", "unvisited"].map((id) => aService({ id, domains: [`${id}.example`] }));
const catalogue = aCatalogue({ services, incidents });

let database: Database;

beforeEach(async () => {
  database = freshDatabase();
  await fillCatalogue(database, catalogue, "hash");
  await recordVisit(database, "leaky", today);
  await recordVisit(database, "both", today);
});

const take = async (day: Day, from = database) => {
  const alert = await takeAlert(from, day);
  return alert && { kind: alert.kind, ids: factsIn(alert).map(({ incident }) => incident.id) };
};

/** On, with no digest owed any more. */
async function turnedOnBefore() {
  await turnOnAlerts(database);
  await database.settings.put({ key: "alerts", value: { isOn: true, owesDigest: false } });
}

describe("the day's notification", () => {
  it("does not come before alerts are turned on", async () => {
    expect(await take(today)).toBeUndefined();
    expect(await database.alertedFacts.count()).toBe(0);
  });

  it("is a digest when they are, of visited services only, and each incident once", async () => {
    await turnOnAlerts(database);
    expect(await take(today)).toEqual({ kind: "digest", ids: ["first", "second"] });
    // The digest stands for everything that was known, at services visited later too.
    expect(await readSetting(database, "digestedOn")).toBe("2026-11-22");
    expect(await database.alertedFacts.toArray()).toEqual([
      { factId: "first 2026-11-22", toldOn: today },
      { factId: "second 2026-11-22", toldOn: today },
    ]);
    expect(await take(tomorrow)).toBeUndefined();
    await recordVisit(database, "unvisited", tomorrow);
    expect(await take(tomorrow)).toBeUndefined();
  });

  it("is one a day afterwards", async () => {
    await turnedOnBefore();
    expect(await take(today)).toEqual({ kind: "one", ids: ["first"] });
    expect(await take(today)).toBeUndefined();
    expect(await take(tomorrow)).toEqual({ kind: "one", ids: ["second"] });
    expect(await take("2026-11-24")).toBeUndefined();
  });

  it("does not come while the clock is behind, and goes on after", async () => {
    await turnedOnBefore();
    await take(today);
    expect(await take("2020-01-01")).toBeUndefined();
    expect(await take(today)).toBeUndefined();
    expect(await take(tomorrow)).toEqual({ kind: "one", ids: ["second"] });
  });

  it("comes again once a clock is right that was years ahead, and only tomorrow", async () => {
    await turnedOnBefore();
    expect(await take("2036-11-22")).toEqual(undefined);
    await database.alertedFacts.add({ factId: "first 2026-11-22", toldOn: "2036-11-22" });
    expect(await take(today)).toBeUndefined();
    expect(await take(tomorrow)).toEqual({ kind: "one", ids: ["second"] });
  });

  it("is not silenced for longer than a month by a clock that was years ahead", async () => {
    await turnedOnBefore();
    await snoozeAlerts(database, "2036-12-22");
    expect(await take(today)).toBeUndefined();
    expect(await take("2026-12-22")).toEqual({ kind: "one", ids: ["first"] });
  });

  it("is given to one of two contexts that ask at once", async () => {
    await turnOnAlerts(database);
    const other = new Database(database.name);
    const both = await Promise.all([take(today), take(today, other)]);
    other.close();
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it("is not repeated to a worker that was stopped before it could show it", async () => {
    await turnOnAlerts(database);
    await take(today);
    const restarted = new Database(database.name);
    expect(await take(tomorrow, restarted)).toBeUndefined();
    restarted.close();
  });

  it("is not marked as told where reading fails", async () => {
    await turnOnAlerts(database);
    vi.spyOn(database.visits, "toArray").mockRejectedValueOnce(new Error("Out of order"));
    await expect(takeAlert(database, today)).rejects.toThrow("Out of order");
    expect(await readSetting(database, "alerts")).toEqual({ isOn: true, owesDigest: true });
    expect(await take(today)).toMatchObject({ kind: "digest" });
  });

  it("comes again for a new fact only, after an update of the catalogue", async () => {
    await turnOnAlerts(database);
    await take(today);
    await fillCatalogue(database, catalogue, "newer");
    expect(await take(tomorrow)).toBeUndefined();
    const amended = incidents.map((incident) =>
      incident.id === "second" ? ({ ...incident, amendedOn: tomorrow } as const) : incident,
    );
    await fillCatalogue(database, { ...catalogue, incidents: amended }, "newest");
    expect(await take(tomorrow)).toEqual({ kind: "one", ids: ["second"] });
    await fillCatalogue(database, catalogue, "newer");
    expect(await take("2026-11-24")).toBeUndefined();
  });

  it("waits for the first catalogue, and is a digest still", async () => {
    const empty = freshDatabase();
    await turnOnAlerts(empty);
    expect(await take(today, empty)).toBeUndefined();
    await fillCatalogue(empty, catalogue, "hash");
    await recordVisit(empty, "leaky", today);
    expect(await take(today, empty)).toMatchObject({ kind: "digest" });
  });

  it("is one for what was listed after a digest that had nothing to tell, not for what was known", async () => {
    const empty = freshDatabase();
    await fillCatalogue(empty, catalogue, "hash");
    await turnOnAlerts(empty);
    expect(await take(today, empty)).toBeUndefined();
    await recordVisit(empty, "leaky", tomorrow);
    expect(await take(tomorrow, empty)).toBeUndefined();

    const later = anIncident({ id: "later", serviceIds: ["leaky"], addedOn: tomorrow });
    await fillCatalogue(empty, aCatalogue({ services, incidents: [...incidents, later] }), "newer");
    expect(await take(tomorrow, empty)).toEqual({ kind: "one", ids: ["later"] });
  });
});

describe("a service that was found", () => {
  const found = (over: Partial<Find>) =>
    database.finds.put({ serviceId: "unvisited", origin: "history", foundOn: today, ...over });
  const told = async () => {
    await database.visits.clear();
    const incident = anIncident({ id: "found", serviceIds: ["unvisited"], addedOn: today });
    await fillCatalogue(database, aCatalogue({ services, incidents: [incident] }), "found");
    await turnOnAlerts(database);
    return (await take(today))?.ids;
  };

  it("tells like one that was visited, where it was used within a year or an export holds a login", async () => {
    await found({ firstOn: "2026-01-01", lastOn: "2026-10-01", dayCount: 3 });
    expect(await told()).toEqual(["found"]);
  });

  it("tells where an export holds a login, of which it is known that it concerns them", async () => {
    await found({ origin: "export", accountBy: "2014-01-01" });
    expect(await told()).toEqual(["found"]);
  });

  it("is silent where it is known from the history alone, and long ago", async () => {
    await found({ firstOn: "2020-01-01", lastOn: "2020-02-01", dayCount: 3 });
    expect(await told()).toBeUndefined();
  });

  it("is silent where it is not wanted, found or visited", async () => {
    await found({ origin: "export" });
    await database.declinedServices.put({ serviceId: "unvisited", since: today });
    expect(await told()).toBeUndefined();
  });
});

describe("what the person chose", () => {
  it("keeps a muted service silent, but not the others of its incident", async () => {
    await turnOnAlerts(database);
    await muteService(database, "leaky");
    await muteService(database, "leaky");
    const alert = await takeAlert(database, today);
    expect(alert).toMatchObject({ kind: "one", fact: { serviceIds: ["both"] } });
  });

  it("lets an unmuted service tell again", async () => {
    await turnedOnBefore();
    await muteService(database, "leaky");
    await muteService(database, "both");
    expect(await take(today)).toBeUndefined();
    await unmuteService(database, "leaky");
    expect(await take(today)).toEqual({ kind: "one", ids: ["first"] });
  });

  it("can be silence for a while, and the digest waits", async () => {
    await turnOnAlerts(database);
    await snoozeAlerts(database, "2026-12-22");
    expect(await take("2026-12-21")).toBeUndefined();
    expect(await take("2026-12-22")).toMatchObject({ kind: "digest" });
  });

  it("can end that before its time", async () => {
    await turnOnAlerts(database);
    await snoozeAlerts(database, "2026-12-22");
    await resumeAlerts(database);
    expect(await readSetting(database, "alerts")).toEqual({ isOn: true, owesDigest: true });
  });

  it("snoozes nothing where alerts were never turned on", async () => {
    await snoozeAlerts(database, "2026-12-22");
    await resumeAlerts(database);
    expect(await readSetting(database, "alerts")).toBeUndefined();
  });

  it("can be off, and on again without repeating anything", async () => {
    await turnOnAlerts(database);
    await take(today);
    await turnOffAlerts(database);
    expect(await readSetting(database, "alerts")).toEqual({ isOn: false });
    expect(await take(tomorrow)).toBeUndefined();
    await turnOnAlerts(database);
    expect(await take(tomorrow)).toBeUndefined();
  });

  it("is not changed by turning on what is on", async () => {
    await turnedOnBefore();
    await snoozeAlerts(database, "2026-12-22");
    await turnOnAlerts(database);
    expect(await readSetting(database, "alerts")).toEqual({
      isOn: true,
      owesDigest: false,
      snoozedUntil: "2026-12-22",
    });
  });

  it("is read with the muted services that are still listed", async () => {
    await muteService(database, "leaky");
    await muteService(database, "gone");
    expect(await readAlertSettings(database)).toEqual({ setting: undefined, muted: [services[0]] });
    await turnOnAlerts(database);
    expect((await readAlertSettings(database)).setting?.isOn).toBe(true);
  });
});
