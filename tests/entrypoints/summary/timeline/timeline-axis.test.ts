import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { timelineAxis } from "#entrypoints/summary/timeline/timeline-axis.ts";
import { addDays } from "#lib/domain/day.ts";

const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the axis of the timeline", () => {
  it("is as wide as its days", () => {
    const axis = timelineAxis({ first: "2018-01-01", last: "2018-12-31" });
    expect(axis.at("2018-01-01")).toBe(0);
    expect(axis.at("2018-07-02")).toBe(50);
    expect(axis.at("2018-12-31")).toBe(100);
    expect(axis.days).toEqual({ first: "2018-01-01", last: "2018-12-31" });
  });

  it("keeps at its ends what is beyond them", () => {
    const axis = timelineAxis({ first: "2018-01-01", last: "2018-12-31" });
    expect([axis.at("1999-01-01"), axis.at("2017-12-31")]).toEqual([0, 0]);
    expect([axis.at("2019-01-01"), axis.at("2040-12-31")]).toEqual([100, 100]);
  });

  it("is not troubled by a single day", () => {
    const axis = timelineAxis({ first: "2026-01-01", last: "2026-01-01" });
    expect(axis.at("2026-01-01")).toBeGreaterThanOrEqual(0);
    expect(axis.at("2026-01-01")).toBeLessThanOrEqual(100);
  });

  test.for<[string, string, string[]]>([
    ["2026-04-01", "2026-06-30", ["2026-04-01", "2026-05-01", "2026-06-01"]],
    ["2026-01-01", "2026-04-02", ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"]],
    ["2026-01-01", "2026-01-20", ["2026-01-01"]],
    ["2013-01-01", "2026-11-24", ["2014", "2016", "2018", "2020", "2022", "2024", "2026"]],
    ["2020-01-01", "2026-11-24", ["2020", "2021", "2022", "2023", "2024", "2025", "2026"]],
  ])("from %s to %s has a tick at each of %j", ([first, last, ticks]) => {
    expect(timelineAxis({ first, last }).ticks).toEqual(
      ticks.map((tick) => (tick.length === 4 ? `${tick}-01-01` : tick)),
    );
  });

  it("has few ticks, in order and within it, at the first days of months, whatever its days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 31, max: 20_000 }), (first, length) => {
        const last = addDays(first, length);
        const { ticks, at } = timelineAxis({ first, last });
        expect(ticks).toEqual([...new Set(ticks)].toSorted());
        for (const tick of ticks) {
          expect(tick).toMatch(/^\d{4}-\d{2}-01$/);
          expect(first <= tick && tick <= last).toBe(true);
        }
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(15);
        expect(ticks.map(at)).toEqual(ticks.map(at).toSorted((a, b) => a - b));
      }),
    );
  });

  it("has the earlier of two days before the later, or at the same end", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 20_000 }), (one, other, length) => {
        const [earlier = one, later = other] = [one, other].toSorted();
        const axis = timelineAxis({ first: "2000-01-01", last: addDays("2000-01-01", length) });
        expect(axis.at(earlier)).toBeLessThanOrEqual(axis.at(later));
        expect(axis.at(earlier) >= 0 && axis.at(later) <= 100).toBe(true);
      }),
    );
  });

  it("tells no days within a few weeks, for which the ruler has no words", () => {
    for (const last of ["2026-01-03", "2026-01-10", "2026-01-15"]) {
      expect(
        timelineAxis({ first: "2026-01-01", last }).ticks.filter((tick) => !tick.endsWith("-01")),
      ).toEqual([]);
    }
  });
});
