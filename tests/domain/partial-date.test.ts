import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Day } from "#lib/domain/day.ts";
import {
  earliestDay,
  isPartialDate,
  latestDay,
  type PartialDate,
  precisionOf,
} from "#lib/domain/partial-date.ts";

describe("a partial date", () => {
  test.for([
    ["2018", "year", "2018-01-01", "2018-12-31"],
    ["2018-08", "month", "2018-08-01", "2018-08-31"],
    ["2018-09", "month", "2018-09-01", "2018-09-30"],
    ["2018-02", "month", "2018-02-01", "2018-02-28"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2018-08-20", "day", "2018-08-20", "2018-08-20"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
    ["2018-12", "month", "2018-12-01", "2018-12-31"],
    ["2018-12-31", "day", "2018-12-31", "2018-12-31"],
  ] as const)("%s is precise to the %s, starts on %s and ends on %s", ([date, precision, first, last]) => {
    expect(isPartialDate(date)).toBe(true);
    expect(precisionOf(date)).toBe(precision);
    expect(earliestDay(date)).toBe(first);
    expect(latestDay(date)).toBe(last);
  });

  test.for([
    "",
    "18",
    "20180820",
    "2018-8",
    "2018-08-1",
    "2018-13",
    "2018-00",
    "2018-08-00",
    "2018-08-32",
    "2018-02-30",
    "2018-02-29",
    "2018-08-20T00:00:00Z",
    " 2018",
    "2018\n",
    "about 2018",
    "２０１８",
  ])("is not %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  const day = fc
    .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day);

  it("keeps its precision: its earliest day begins with it and adds nothing but first days", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (whole, length) => {
        const date = whole.slice(0, length) as PartialDate;
        expect(isPartialDate(date)).toBe(true);
        expect(earliestDay(date).startsWith(date)).toBe(true);
        expect(earliestDay(date).slice(length)).toBe("-01-01".slice(length - 4));
        expect(isPartialDate(earliestDay(date)) && precisionOf(earliestDay(date))).toBe("day");
      }),
    );
  });

  it("never starts after a day that lies within it, and never ends before", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (whole, length) => {
        const date = whole.slice(0, length) as PartialDate;
        expect(earliestDay(date) <= whole && whole <= latestDay(date)).toBe(true);
        expect(latestDay(date).startsWith(date)).toBe(true);
        expect(isPartialDate(latestDay(date)) && precisionOf(latestDay(date))).toBe("day");
      }),
    );
  });
});
