import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, addMonths, type Day } from "#lib/domain/day.ts";
import { isOutdated, keepVisitsChoices, outlastsDisuse } from "#lib/domain/keep-visits.ts";
import type { Visit } from "#lib/domain/visit.ts";

const visitOn = (lastOn: Day): Visit => ({ serviceId: "weibo", firstOn: "2019-01-01", lastOn, dayCount: 40 });

describe("visits that are kept for", () => {
  test.for([
    [12, "2025-11-24", "2026-11-24", false],
    [12, "2025-11-23", "2026-11-24", true],
    [24, "2025-11-23", "2026-11-24", false],
    [24, "2024-11-23", "2026-11-24", true],
    [60, "2021-11-24", "2026-11-24", false],
    [60, "2021-11-23", "2026-11-24", true],
    // 29 February is 28 February in another year.
    [12, "2024-02-29", "2025-02-28", false],
    [12, "2024-02-29", "2025-03-01", true],
    // From a clock that was ahead.
    [12, "2027-01-01", "2026-11-24", false],
  ] as const)("%i months, the last on %s, are outdated on %s: %s", ([months, lastOn, today, expected]) => {
    expect(isOutdated(visitOn(lastOn), months, today)).toBe(expected);
  });

  it("are judged by the last one, however long ago the first was", () => {
    expect(isOutdated({ ...visitOn("2026-11-24"), firstOn: "2010-01-01" }, 12, "2026-11-24")).toBe(false);
  });
});

describe("a time to keep visits", () => {
  test.for([
    [undefined, 24, true],
    [60, 24, true],
    [24, 24, false],
    [24, 12, true],
    [12, 12, false],
    [12, 24, false],
    [12, 6, true],
  ] as const)("of %s months outlasts disuse of %i: %s", ([keep, unusedAfter, expected]) => {
    expect(outlastsDisuse(keep, unusedAfter)).toBe(expected);
  });

  it("that outlasts disuse leaves a month at least in which an account counts as unused", () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2020-01-01", days));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...keepVisitsChoices),
        fc.constantFrom(6, 12, 24),
        (lastOn, keep, unusedAfter) => {
          fc.pre(outlastsDisuse(keep, unusedAfter));
          const monthLater = addMonths(lastOn, unusedAfter + 1);
          expect(isOutdated(visitOn(lastOn), keep, monthLater)).toBe(false);
        },
      ),
    );
  });

  it("can be chosen in whole years, the longest first", () => {
    expect(keepVisitsChoices.map((months) => months % 12)).toEqual(keepVisitsChoices.map(() => 0));
    expect(keepVisitsChoices).toEqual(keepVisitsChoices.toSorted((a, b) => b - a));
  });
});
