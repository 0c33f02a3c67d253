import { beforeEach, describe, expect, it, vi } from "vitest";
import { browserPorts } from "#lib/browser/ports.ts";
import type { FeedState, Refreshable } from "#lib/domain/refresh.ts";
import { tendRefreshes } from "#lib/product/tend-refreshes.ts";
import type { Database } from "#lib/storage/database.ts";
import { readRefreshState, writeRefreshState } from "#lib/storage/refresh-state.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { contextOn } from "./product-on.ts";

const hour = 3_600_000;
const on: FeedState = { key: "feed", isOn: true, failures: 0 };
const list = { from: "network", entries: 1, dropped: 0, merged: 0, since: 0, mergedWith: "before" } as const;

let database: Database;
let permitted: Refreshable[];
let alarms: (number | undefined)[];
beforeEach(() => {
  database = freshDatabase();
  openTabs();
  permitted = ["feed", "updates"];
  alarms = [];
});

/** Tends, and gives how often the page was opened. @param during what the page does; it is not done where that is false. */
async function tend(during: () => Promise<boolean> = async () => true): Promise<number> {
  const page = vi.fn(during);
  const browser = {
    ...browserPorts,
    mayRefresh: async (what: Refreshable) => permitted.includes(what),
    setRefreshAlarm: async (at: number | undefined) => {
      alarms.push(at);
    },
  };
  await tendRefreshes(contextOn(database, { browser }), page);
  return page.mock.calls.length;
}

describe("a worker that woke", () => {
  it("with nothing on opens no page, and sees that there is no alarm", async () => {
    expect(await tend()).toBe(0);
    expect(alarms).toEqual([undefined]);
  });

  it("sets the alarm for what is due next, should the browser have lost it", async () => {
    const nextAt = Date.now() + hour;
    await writeRefreshState(database, { ...on, nextAt });
    expect(await tend()).toBe(0);
    expect(alarms).toEqual([nextAt]);
  });

  it("opens the page for what is due, with an alarm should it be stopped meanwhile, and then sets the next one", async () => {
    await writeRefreshState(database, { ...on, nextAt: Date.now() - 1 });
    const nextAt = Date.now() + 24 * hour;
    const opened = await tend(async () => {
      await writeRefreshState(database, { ...on, nextAt });
      return true;
    });
    expect(opened).toBe(1);
    expect(alarms).toHaveLength(2);
    expect((alarms[0] ?? 0) - Date.now()).toBeGreaterThan(4 * 60_000);
    expect(alarms[1]).toBe(nextAt);
  });

  it("does not try at once again what failed without a word, nor what goes on still", async () => {
    await writeRefreshState(database, { ...on, nextAt: Date.now() - 1 });
    for (const isDone of [true, false]) {
      alarms = [];
      expect(await tend(async () => isDone)).toBe(1);
      expect(alarms).toHaveLength(1);
      expect((alarms[0] ?? 0) - Date.now()).toBeGreaterThan(4 * 60_000);
    }
  });

  it("turns off what has lost its permission, says so, and asks nobody", async () => {
    permitted = [];
    await writeRefreshState(database, { ...on, nextAt: Date.now() - 1, list });
    expect(await tend()).toBe(0);
    expect(await readRefreshState(database, "feed")).toMatchObject({
      isOn: false,
      tried: { end: { kind: "refused", why: "not-permitted" } },
      list,
    });
    expect(alarms).toEqual([undefined]);
  });

  it("opens the page for a list that was merged with another catalogue, also where nothing is on", async () => {
    await database.catalogueState.put({ key: "current", hash: "after" });
    await writeRefreshState(database, { key: "feed", isOn: false, failures: 0, list });
    expect(await tend()).toBe(1);
    expect(alarms).toEqual([undefined]);
  });
});
