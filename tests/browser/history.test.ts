import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { giveBackHistory } from "#lib/browser/give-back-history.ts";
import { readHistory } from "#lib/browser/history.ts";
import { addDays, type Day, dayOf } from "#lib/domain/day.ts";
import type { JobControls } from "#lib/domain/job.ts";
import { type FakeVisit, fakeHistory } from "./fake-history.ts";

const today = "2026-11-27";
const now = new Date(`${today}T15:00:00`).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A visit on a day, so many days ago. @param hour of that day. */
const visit = (url: string, daysAgo: number, hour = 12): FakeVisit => ({
  url,
  at: new Date(`${addDays(today, -daysAgo)}T00:00:00`).getTime() + hour * 3_600_000,
});

/** Goes through it, and gives what came of it, with everything that was taken and said on the way. */
async function read(over: Partial<JobControls> = {}, prepare?: Parameters<typeof readHistory>[0]) {
  const taken: { url: string; day: Day }[] = [];
  const parts: number[] = [];
  const end = await readHistory(
    prepare ??
      (async () => (entries) => {
        taken.push(...entries);
      }),
    {
      signal: new AbortController().signal,
      isCancelled: () => false,
      progress: (part) => parts.push(part),
      ...over,
    },
  );
  return { end, taken, parts };
}

describe("going through the history", () => {
  it("finds each address on each day on which it was opened, newest first", async () => {
    fakeHistory([
      visit("https://a.example/", 0, 9),
      visit("https://a.example/", 0, 8),
      visit("https://b.example/", 2),
      visit("https://a.example/", 2, 23.99),
      visit("https://a.example/", 3, 0),
      visit("https://a.example/", 89),
    ]);
    const { end, taken, parts } = await read();
    expect(taken).toEqual([
      { url: "https://a.example/", day: "2026-11-27" },
      { url: "https://a.example/", day: "2026-11-25" },
      { url: "https://b.example/", day: "2026-11-25" },
      { url: "https://a.example/", day: "2026-11-24" },
      { url: "https://a.example/", day: "2026-08-30" },
    ]);
    expect(end).toEqual({ state: "done", result: { entries: 5, keptSince: "2026-08-30" } });
    expect(parts.toSorted((a, b) => a - b)).toEqual(parts);
    expect(parts.at(-1)).toBe(1);
  });

  it("of a browser that keeps nothing finds nothing", async () => {
    fakeHistory([]);
    expect((await read()).end).toEqual({ state: "done", result: { entries: 0 } });
  });

  it("goes back years and over long gaps with few questions", async () => {
    const history = fakeHistory([visit("https://a.example/", 0), visit("https://a.example/", 4_000)]);
    const { end, taken } = await read();
    expect(taken.map(({ day }) => day)).toEqual([today, addDays(today, -4_000)]);
    expect(end).toMatchObject({ result: { keptSince: addDays(today, -4_000) } });
    expect(history.searches.length).toBeLessThan(120);
  });

  it("counts what a clock that was ahead left as of today", async () => {
    fakeHistory([visit("https://a.example/", -300)]);
    const { taken, end } = await read();
    expect(taken).toEqual([{ url: "https://a.example/", day: today }]);
    expect(end).toEqual({ state: "done", result: { entries: 1, keptSince: today } });
  });

  it("takes a crowded day in small slices, and one moment with too many at once", async () => {
    const crowded = Array.from({ length: 5_500 }, (_, at) => visit(`https://a.example/${at}`, 1, at / 300));
    const moment = Array.from({ length: 3_000 }, (_, at) => visit(`https://b.example/${at}`, 3, 7));
    const history = fakeHistory([...crowded, ...moment]);
    const slices: number[] = [];
    const urls = new Set<string>();
    const { end } = await read({}, async () => (entries) => {
      slices.push(entries.length);
      for (const { url, day } of entries) urls.add(`${day} ${url}`);
    });
    expect(urls.size).toBe(8_500);
    expect(end).toMatchObject({ result: { entries: 8_500 } });
    expect(slices.toSorted((a, b) => b - a)[0]).toBe(3_000);
    expect(slices.filter((size) => size > 250)).toHaveLength(1);
    expect(history.searches.length).toBeLessThan(150);
  });

  it("finds exactly the days that a slow count finds, in either browser's way of answering", async () => {
    const url = fc.constantFrom("https://a.example/", "https://b.example/", "about:blank");
    const visits = fc.array(
      fc.record({ url, minutesAgo: fc.integer({ min: 1, max: 200_000 }) }).map(({ url, minutesAgo }) => ({
        url,
        // Never at midnight itself: there the browsers differ.
        at: now - minutesAgo * 60_000 - 500,
      })),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(visits, fc.boolean(), async (all, isEndIncluded) => {
        fakeHistory(all, { isEndIncluded });
        const { taken, end } = await read();
        const expected = new Set(all.map(({ url, at }) => `${dayOf(at)} ${url}`));
        expect(new Set(taken.map(({ url, day }) => `${day} ${url}`))).toEqual(expected);
        expect(taken).toHaveLength(expected.size);
        const days = all.map(({ at }) => dayOf(at)).sort();
        expect(end).toEqual({
          state: "done",
          result: { entries: expected.size, ...(days[0] && { keptSince: days[0] }) },
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("the permission to read the history", () => {
  it("is asked for at once, before anything is awaited", () => {
    const history = fakeHistory([]);
    void read();
    expect(history.asked()).toBe(1);
  });

  it("is given back when all is read", async () => {
    const history = fakeHistory([visit("https://a.example/", 0)]);
    await read();
    expect(history.isGiven()).toBe(false);
  });

  it("refused, nothing is read", async () => {
    const history = fakeHistory([visit("https://a.example/", 0)], { answersYes: false });
    const { end, taken } = await read();
    expect(end).toEqual({ state: "refused", refusal: { reason: "not-allowed" } });
    expect(taken).toEqual([]);
    expect(history.searches).toEqual([]);
  });

  it("taken back midway, ends it with that said", async () => {
    const history = fakeHistory(
      [visit("https://a.example/", 0), visit("https://a.example/", 5)],
      // The interface is gone when it is next asked for.
      { onSearch: (count) => (count === 20 ? history.revoke() : undefined) },
    );
    const { end } = await read();
    expect(end).toEqual({ state: "refused", refusal: { reason: "taken-back" } });
    expect(history.searches).toHaveLength(20);
  });

  it("is given back where the browser does not answer", async () => {
    const history = fakeHistory([], { onSearch: () => Promise.reject(new Error("Out of order")) });
    expect((await read()).end).toEqual({ state: "refused", refusal: { reason: "unreadable" } });
    expect(history.isGiven()).toBe(false);
  });

  it("is given back where our own part fails, which is seen", async () => {
    const history = fakeHistory([visit("https://a.example/", 0)]);
    const taking = read({}, async () => () => {
      throw new Error("A bug");
    });
    await expect(taking).rejects.toThrow("A bug");
    expect(history.isGiven()).toBe(false);
  });

  it("is given back where nothing can be prepared", async () => {
    const history = fakeHistory([visit("https://a.example/", 0)]);
    expect((await read({}, async () => undefined)).end).toEqual({ state: "cancelled" });
    expect(history.searches).toEqual([]);
    expect(history.isGiven()).toBe(false);
  });

  it("is given back at once on cancelling, though the browser is still searching", async () => {
    const controller = new AbortController();
    const history = fakeHistory([visit("https://a.example/", 0)], {
      onSearch: () => {
        controller.abort();
        return new Promise(() => undefined);
      },
    });
    const { end, taken } = await read({ signal: controller.signal });
    expect(end).toEqual({ state: "cancelled" });
    expect(taken).toEqual([]);
    expect(history.isGiven()).toBe(false);
  });

  it("is given back though it was given only after cancelling", async () => {
    const controller = new AbortController();
    const answers = Promise.withResolvers<boolean>();
    const history = fakeHistory([visit("https://a.example/", 0)], { answersYes: answers.promise });
    const reading = read({ signal: controller.signal });
    controller.abort();
    answers.resolve(true);
    expect((await reading).end).toEqual({ state: "cancelled" });
    expect(history.searches).toEqual([]);
    expect(history.isGiven()).toBe(false);
  });

  it("is given back when the page is left", async () => {
    const history = fakeHistory([visit("https://a.example/", 0)], {
      onSearch: () => {
        history.leavePage();
        return new Promise(() => undefined);
      },
    });
    expect((await read()).end).toEqual({ state: "cancelled" });
    expect(history.isGiven()).toBe(false);
  });

  it("left behind, is given back later", async () => {
    const history = fakeHistory([], { isGranted: true });
    await giveBackHistory();
    expect(history.isGiven()).toBe(false);
  });

  it("is left alone while the history is being read", async () => {
    const wasGiven: boolean[] = [];
    const history = fakeHistory([visit("https://a.example/", 0)], {
      onSearch: async () => {
        await giveBackHistory();
        wasGiven.push(history.isGiven());
      },
    });
    expect((await read()).end).toMatchObject({ state: "done" });
    expect(wasGiven).not.toContain(false);
    expect(history.isGiven()).toBe(false);
  });
});
