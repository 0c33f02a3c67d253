import fc from "fast-check";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { dayOf } from "#lib/domain/day.ts";
import { isPartialDate, precisionOf } from "#lib/domain/partial-date.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the day of a moment", () => {
  test.for([
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
