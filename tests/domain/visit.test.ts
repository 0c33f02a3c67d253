import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#lib/domain/day.ts";
import { addVisit, type Visit } from "#lib/domain/visit.ts";

const visitsOn = (...days: readonly Day[]) =>
  days.reduce<Visit | undefined>((visit, day) => addVisit(visit, "weibo", day), undefined);

const day = fc
  .integer({ min: 1, max: 28 })
  .map((number) => `2026-11-${String(number).padStart(2, "0")}` as Day);
const days = fc.array(day, { minLength: 1, maxLength: 20 });

describe("the record of a service's visits", () => {
  it("begins with one day", () => {
    expect(visitsOn("2026-11-22")).toEqual({
      serviceId: "weibo",
      firstOn: "2026-11-22",
      lastOn: "2026-11-22",
      dayCount: 1,
    });
  });

  it("is the very same object after a second visit on a day", () => {
    const visit = visitsOn("2026-11-21", "2026-11-22");
    expect(addVisit(visit, "weibo", "2026-11-22")).toBe(visit);
  });

  it("counts a later day and moves the last day on", () => {
    expect(visitsOn("2026-11-22", "2026-11-25")).toMatchObject({
      firstOn: "2026-11-22",
      lastOn: "2026-11-25",
      dayCount: 2,
    });
  });

  it("keeps the last day when the clock was set back", () => {
    expect(visitsOn("2026-11-22", "2026-11-20")).toMatchObject({
      firstOn: "2026-11-20",
      lastOn: "2026-11-22",
      dayCount: 2,
    });
  });

  it("does not count an earlier day again", () => {
    expect(visitsOn("2026-11-22", "2026-11-20", "2026-11-20", "2026-11-20")?.dayCount).toBe(2);
  });

  it("has the same first and last day in whatever order the visits come", () => {
    fc.assert(
      fc.property(days, (visited) => {
        const sorted = visited.toSorted();
        expect(visitsOn(...visited)).toMatchObject({ firstOn: sorted[0], lastOn: sorted.at(-1) });
      }),
    );
  });

  it("counts every different day exactly once when the days come in order", () => {
    fc.assert(
      fc.property(days, (visited) => {
        expect(visitsOn(...visited.toSorted())?.dayCount).toBe(new Set(visited).size);
      }),
    );
  });

  it("never counts a day too many, whatever the clock did", () => {
    fc.assert(
      fc.property(days, (visited) => {
        const count = visitsOn(...visited)?.dayCount ?? 0;
        const ends = new Set([visited.toSorted()[0], visited.toSorted().at(-1)]).size;
        expect(count).toBeGreaterThanOrEqual(ends);
        expect(count).toBeLessThanOrEqual(new Set(visited).size);
      }),
    );
  });

  it("does not change when any of its own visits come once more", () => {
    fc.assert(
      fc.property(days, (visited) => {
        const visit = visitsOn(...visited);
        for (const again of visited) expect(addVisit(visit, "weibo", again)).toBe(visit);
      }),
    );
  });
});
