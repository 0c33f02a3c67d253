import { describe, expect, it, vi } from "vitest";
import { Database } from "#lib/storage/database.ts";
import { choose } from "#lib/storage/settings.ts";
import { readVisits, recordVisit } from "#lib/storage/visits.ts";
import { freshDatabase } from "./fresh-database.ts";

describe("a visit on record", () => {
  it("is service, first day, last day and how many days, and nothing else", async () => {
    const database = freshDatabase();
    await recordVisit(database, "weibo", "2026-11-20");
    await recordVisit(database, "weibo", "2026-11-22");
    expect(await database.visits.toArray()).toStrictEqual([
      { serviceId: "weibo", firstOn: "2026-11-20", lastOn: "2026-11-22", dayCount: 2 },
    ]);
  });

  it("is one for each service", async () => {
    const database = freshDatabase();
    await recordVisit(database, "weibo", "2026-11-22");
    await recordVisit(database, "line", "2026-11-22");
    expect((await readVisits(database)).map(({ serviceId }) => serviceId).toSorted()).toEqual([
      "line",
      "weibo",
    ]);
  });

  it("counts a day once, however many tabs record it at the same time", async () => {
    const database = freshDatabase();
    await recordVisit(database, "weibo", "2026-11-21");
    await Promise.all(Array.from({ length: 20 }, () => recordVisit(database, "weibo", "2026-11-22")));
    expect((await readVisits(database))[0]?.dayCount).toBe(2);
  });

  it("loses no day when two contexts write at the same time", async () => {
    const database = freshDatabase();
    const other = new Database(database.name);
    await Promise.all([
      recordVisit(database, "weibo", "2026-11-20"),
      recordVisit(other, "weibo", "2026-11-22"),
    ]);
    other.close();
    expect(await readVisits(database)).toEqual([
      { serviceId: "weibo", firstOn: "2026-11-20", lastOn: "2026-11-22", dayCount: 2 },
    ]);
  });

  it("is not written again for a day it holds already", async () => {
    const database = freshDatabase();
    await recordVisit(database, "weibo", "2026-11-22");
    const written = vi.fn();
    database.visits.hook("updating", written);
    database.visits.hook("creating", written);
    await recordVisit(database, "weibo", "2026-11-22");
    expect(written).not.toHaveBeenCalled();
    await recordVisit(database, "weibo", "2026-11-23");
    expect(written).toHaveBeenCalledOnce();
  });

  it("is still there when the database is opened again", async () => {
    const database = freshDatabase();
    await recordVisit(database, "weibo", "2026-11-22");
    database.close();
    await database.open();
    expect(await readVisits(database)).toHaveLength(1);
  });
});

describe("while recording is paused, a visit", () => {
  it("is not recorded, neither a first one nor a later one", async () => {
    const database = freshDatabase();
    await recordVisit(database, "weibo", "2026-11-20");
    await choose(database, "isRecordingPaused", true);
    await recordVisit(database, "weibo", "2026-11-22");
    await recordVisit(database, "line", "2026-11-22");
    expect(await readVisits(database)).toEqual([
      { serviceId: "weibo", firstOn: "2026-11-20", lastOn: "2026-11-20", dayCount: 1 },
    ]);
  });

  it("is lost, and the next one after the pause is recorded again", async () => {
    const database = freshDatabase();
    await choose(database, "isRecordingPaused", true);
    await recordVisit(database, "weibo", "2026-11-20");
    await choose(database, "isRecordingPaused", undefined);
    await recordVisit(database, "weibo", "2026-11-22");
    expect(await readVisits(database)).toEqual([
      { serviceId: "weibo", firstOn: "2026-11-22", lastOn: "2026-11-22", dayCount: 1 },
    ]);
  });
});
