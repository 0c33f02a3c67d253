import { isMainThread } from "node:worker_threads";
import fc from "fast-check";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  lastOfMonth,
  monthsUntil,
} from "#lib/domain/day.ts";
import { isPartialDate, precisionOf } from "#lib/domain/partial-date.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the day of a moment", () => {
  it("begins and ends with the day on the person's own clock", () => {
    expect(dayOf(new Date(2026, 10, 22, 0, 0, 0, 0))).toBe("2026-11-22");
    expect(dayOf(new Date(2026, 10, 22, 23, 59, 59, 999))).toBe("2026-11-22");
    expect(dayOf(new Date(2026, 0, 5).getTime())).toBe("2026-01-05");
    const long = new Date(2026, 0, 1);
    long.setFullYear(987);
    expect(dayOf(long)).toBe("0987-01-01");
  });

  // A worker thread, which mutants are tried in, cannot change its time zone.
  test.runIf(isMainThread).for([
    ["2026-11-22T14:59:59.999Z", "Asia/Tokyo", "2026-11-22"],
    ["2026-11-22T15:00:00Z", "Asia/Tokyo", "2026-11-23"],
    ["2026-11-22T15:00:00Z", "Asia/Shanghai", "2026-11-22"],
    ["2026-11-22T15:00:00Z", "UTC", "2026-11-22"],
    ["2026-01-01T07:59:59Z", "America/Los_Angeles", "2025-12-31"],
    ["2026-01-01T08:00:00Z", "America/Los_Angeles", "2026-01-01"],
    // The clocks in New York went back from 2:00 to 1:00 on that day.
    ["2026-11-01T03:59:59Z", "America/New_York", "2026-10-31"],
    ["2026-11-02T04:59:59Z", "America/New_York", "2026-11-01"],
    ["2024-02-29T12:00:00Z", "UTC", "2024-02-29"],
  ] as const)("%s in %s is %s", ([moment, timeZone, day]) => {
    vi.stubEnv("TZ", timeZone);
    expect(dayOf(new Date(moment))).toBe(day);
    expect(dayOf(Date.parse(moment))).toBe(day);
  });

  it("is always a whole day of the calendar, and never goes back as time goes on", () => {
    const moment = fc.date({ min: new Date("1970-01-02"), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        expect(isPartialDate(dayOf(a)) && precisionOf(dayOf(a))).toBe("day");
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(dayOf(earlier) <= dayOf(later)).toBe(true);
      }),
    );
  });
});

describe("the same day some months later", () => {
  test.for([
    ["2026-11-22", 6, "2027-05-22"],
    ["2026-11-22", 12, "2027-11-22"],
    ["2026-11-22", 1, "2026-12-22"],
    ["2026-11-22", 2, "2027-01-22"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-11-22", 0, "2026-11-22"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-10-31", -8, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", -48, "2024-02-29"],
  ] as const)("as %s is, by %d, %s", ([day, months, later]) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it("is the last of its month at the latest, and in the month that was meant", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const before = date.toISOString().slice(0, 10) as Day;
        const after = addMonths(before, months);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(after)).toBe(monthOf(before) + months);
        if (after.slice(8) !== before.slice(8)) expect(addDays(after, 1).slice(8)).toBe("01");
        expect(after.slice(8) <= before.slice(8)).toBe(true);
      }),
    );
  });
});

describe("the day some days later", () => {
  test.for([
    ["2026-11-22", 1, "2026-11-23"],
    ["2026-11-30", 1, "2026-12-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-11-22", 7, "2026-11-29"],
    ["2026-11-01", -1, "2026-10-31"],
    ["2026-11-22", 0, "2026-11-22"],
  ] as const)("than %s is, by %d, %s", ([day, days, later]) => {
    expect(addDays(day, days)).toBe(later);
  });

  it("is the same in every time zone, also when the clocks change", () => {
    for (const timeZone of ["Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"]) {
      vi.stubEnv("TZ", timeZone);
      expect(addDays("2026-10-31", 1)).toBe("2026-11-01");
      expect(addDays("2026-11-01", 1)).toBe("2026-11-02");
      expect(addMonths("2026-10-31", 5)).toBe("2027-03-31");
    }
  });
});

it("the last day of a month is that of the calendar, leap years and centuries included", () => {
  for (const year of [1900, 1999, 2000, 2018, 2023, 2024, 2026, 2028, 2096, 2100, 2400]) {
    for (let month = 1; month <= 12; month++) {
      // Day 0 of the next month is the last of this one.
      expect(lastOfMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  }
});

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays("2020-02-29", days));

describe("the months until another day", () => {
  test.for([
    ["2026-01-15", "2026-01-15", 0],
    ["2026-01-15", "2026-01-14", 0],
    ["2026-01-15", "2026-01-16", 1],
    ["2026-01-15", "2026-02-15", 1],
    ["2026-01-15", "2026-02-16", 2],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-01-30", "2026-03-01", 2],
    ["2025-12-31", "2026-01-01", 1],
    ["2016-11-24", "2026-11-24", 120],
  ] as const)("from %s to %s are %s", ([day, other, months]) => {
    expect(monthsUntil(day, other)).toBe(months);
  });

  it("are the fewest that have to be added until it is reached", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        const months = monthsUntil(day, other);
        expect(addMonths(day, months) >= other).toBe(true);
        if (months > 0) expect(addMonths(day, months - 1) < other).toBe(true);
      }),
    );
  });
});

describe("the days between two days", () => {
  test.for([
    ["2026-11-24", "2026-11-24", 0],
    ["2026-11-24", "2026-11-25", 1],
    ["2026-11-25", "2026-11-24", -1],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2023-12-31", "2024-12-31", 366],
  ] as const)("%s and %s are %s", ([day, other, days]) => {
    expect(daysBetween(day, other)).toBe(days);
  });

  it("are as many as have to be added", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});
