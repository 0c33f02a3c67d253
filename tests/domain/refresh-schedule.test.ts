import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  feedRefusals,
  fetchRefusals,
  neverRefreshed,
  type RefreshEnd,
  type RefreshRefusal,
  type UpdateState,
  updateRefusals,
} from "#lib/domain/refresh.ts";
import {
  type AttemptEnd,
  begun,
  dueAt,
  ended,
  leftAloneUntil,
  longestWait,
  nextAttempt,
  taken,
  turnedOn,
} from "#lib/domain/refresh-schedule.ts";

const hour = 3_600_000;
const now = Date.parse("2026-11-27T10:00:00Z");
const middle = { now, random: 0.5 };
const refusal = (why: RefreshRefusal): RefreshEnd => ({ kind: "refused", why });
/** In how many hours it is tried again. */
const hours = (attempt: AttemptEnd, failures = 0, random = 0.5) =>
  (nextAttempt(attempt, failures, { now, random }) - now) / hour;

const refusals = fc.constantFrom<RefreshRefusal>(...fetchRefusals, ...feedRefusals, ...updateRefusals);
const ends = fc.oneof(
  fc.constantFrom<RefreshEnd>({ kind: "new" }, { kind: "unchanged" }),
  refusals.map(refusal),
);
const attempts = fc.record({ end: ends, retryAfter: fc.option(fc.nat(86_400), { nil: undefined }) });
const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const moments = fc.record({ now: fc.integer({ min: 0, max: 4e12 }), random: chances });
const on = turnedOn(neverRefreshed.updates, now);
const states = fc
  .record(
    {
      nextAt: fc.integer({ min: 0, max: 4e12 }),
      tried: fc.record({ at: fc.integer({ min: 0, max: 4e12 }), end: ends }),
    },
    { requiredKeys: [] },
  )
  .chain((over) => fc.nat(2_000).map((failures): UpdateState => ({ ...on, ...over, failures })));

describe("the next look", () => {
  test.for([{ kind: "new" }, { kind: "unchanged" }] as const)("after '%s' is in about a day", (end) => {
    expect(hours({ end })).toBe(24);
    expect(hours({ end }, 0, 0)).toBe(22);
    expect(hours({ end }, 0, 0.999_999)).toBeCloseTo(26, 3);
  });

  test.for(["offline", "timed-out", "cut-off", "server-error"] as const)(
    "after '%s' is in a quarter of an hour, then in twice as long, up to a day",
    (why) => {
      const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((failures) =>
        hours({ end: refusal(why) }, failures),
      );
      expect(waits).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24, 24]);
    },
  );

  test.for(["too-many-requests", "forbidden", "not-found"] as const)(
    "after '%s' is in an hour, then in twice as long, up to a day",
    (why) => {
      const waits = [1, 2, 3, 4, 5, 6, 7].map((failures) => hours({ end: refusal(why) }, failures));
      expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24]);
    },
  );

  test.for([...feedRefusals, ...updateRefusals, "too-large"] as const)(
    "after what came was refused as '%s' is in a day",
    (why) => {
      expect(hours({ end: refusal(why) }, 1)).toBe(24);
    },
  );

  it("is not before the server wants it, nor more than a day later", () => {
    const end = refusal("too-many-requests");
    expect(hours({ end, retryAfter: 7_200 }, 1)).toBe(2);
    expect(hours({ end, retryAfter: 60 }, 1)).toBe(1);
    expect(hours({ end, retryAfter: 999_999 }, 1)).toBe(24);
    expect(hours({ end: refusal("server-error"), retryAfter: 3_600 }, 1)).toBe(1);
  });

  it("is always to come, and never further away than a day and the jitter", () => {
    fc.assert(
      fc.property(attempts, fc.nat(2_000), moments, (attempt, failures, moment) => {
        const wait = nextAttempt(attempt, failures, moment) - moment.now;
        expect(wait).toBeGreaterThanOrEqual(hour / 4);
        expect(wait).toBeLessThanOrEqual(longestWait);
      }),
    );
  });

  it("is never sooner for having failed once more", () => {
    fc.assert(
      fc.property(refusals, fc.nat(2_000), (why, failures) => {
        const end = refusal(why);
        expect(hours({ end }, failures + 1)).toBeGreaterThanOrEqual(hours({ end }, failures));
      }),
    );
  });
});

describe("what is due", () => {
  it("is nothing where nothing is on", () => {
    expect(dueAt(undefined, now)).toBeUndefined();
    expect(dueAt(neverRefreshed.feed, now)).toBeUndefined();
  });

  it("is at once what was turned on just now", () => {
    expect(dueAt(on, now)).toBe(now);
  });

  it("is due within a day and the jitter, whatever clock wrote the record, and then every time anew", () => {
    fc.assert(
      fc.property(states, moments, fc.array(attempts, { maxLength: 5 }), (state, moment, ends) => {
        const due = dueAt(state, moment.now);
        expect(due).toBeLessThanOrEqual(moment.now + longestWait);
        let at = state;
        for (const end of ends) at = ended(at, end, moment);
        expect(dueAt(at, moment.now)).toBeLessThanOrEqual(moment.now + longestWait);
      }),
    );
  });

  it("heals when the clock was a year ahead, or is set back by one", () => {
    const ahead = ended(on, { end: { kind: "new" } }, { now: now + 365 * 24 * hour, random: 0.5 });
    expect(dueAt(ahead, now)).toBe(now);
    expect(dueAt(ended(ahead, { end: { kind: "unchanged" } }, middle), now)).toBe(now + 24 * hour);
  });

  it("was due already where the clock is set ahead, and once only", () => {
    const later = now + 365 * 24 * hour;
    const due = dueAt(ended(on, { end: { kind: "new" } }, middle), later) ?? later;
    expect(due).toBeLessThan(later);
    const again = ended(on, { end: { kind: "unchanged" } }, { now: later, random: 0.5 });
    expect(dueAt(again, later)).toBe(later + 24 * hour);
  });
});

describe("the record of an attempt", () => {
  it("says when and how it ended, and since when what is in use is known to be the newest", () => {
    const once = ended(on, { end: { kind: "new" } }, middle);
    expect(once).toEqual({
      ...on,
      tried: { at: now, end: { kind: "new" } },
      confirmedAt: now,
      nextAt: now + 24 * hour,
      failures: 0,
    });
    const later = { now: now + hour, random: 0.5 };
    const failed = ended(once, { end: refusal("offline") }, later);
    expect(failed).toEqual({
      ...once,
      tried: { at: now + hour, end: refusal("offline") },
      nextAt: now + 1.25 * hour,
      failures: 1,
    });
    expect(ended(failed, { end: { kind: "unchanged" } }, later)).toMatchObject({
      confirmedAt: now + hour,
      failures: 0,
    });
  });

  it("plans nothing for what is off, as when a file was read", () => {
    const off = ended(neverRefreshed.feed, { end: { kind: "new" } }, middle);
    expect(off).not.toHaveProperty("nextAt");
    expect(dueAt(off, now)).toBeUndefined();
  });

  it("keeps, while it is under way, that it may never end: it is tried again, later each time", () => {
    const first = begun(on, middle);
    expect(first).toEqual({ ...on, failures: 1, nextAt: now + hour / 4 });
    expect(dueAt(begun(first, middle), now)).toBe(now + hour / 2);
    // Once it ended, that it was begun is no failure.
    expect(ended(on, { end: { kind: "new" } }, middle).failures).toBe(0);
  });

  it("without its permission is off, says why, and loses nothing", () => {
    const had = ended({ ...on, etag: '"1"' }, { end: { kind: "new" } }, middle);
    const off = taken(had, now + hour);
    expect(off).toMatchObject({
      isOn: false,
      tried: { at: now + hour, end: refusal("not-permitted") },
      confirmedAt: now,
      etag: '"1"',
    });
    expect(off).not.toHaveProperty("nextAt");
  });
});

describe("a server that asks to be left alone", () => {
  it("is, by the person too, until the time is over", () => {
    const asked = ended(on, { end: refusal("too-many-requests"), retryAfter: 7_200 }, middle);
    expect(leftAloneUntil(asked, now + hour)).toBe(now + 2 * hour);
    expect(leftAloneUntil(asked, now + 2 * hour)).toBeUndefined();
  });

  it("is not for ever, where the clock was wrong", () => {
    const ahead = { now: now + 365 * 24 * hour, random: 0.5 };
    expect(leftAloneUntil(ended(on, { end: refusal("too-many-requests") }, ahead), now)).toBeUndefined();
  });

  it("is the only one that must be: whoever is merely offline may try at once", () => {
    expect(leftAloneUntil(ended(on, { end: refusal("offline") }, middle), now)).toBeUndefined();
  });
});
