import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { markAreas, markOutline } from "#entrypoints/summary/timeline/timeline-mark.tsx";
import { evidenceGrades } from "#lib/domain/incident.ts";
import { areaOf, shapeOf } from "../outline.ts";

const smallest = Math.PI * 4 ** 2;
const largest = Math.PI * 13 ** 2;

describe("the area of a mark", () => {
  it("is the largest for the largest count, and a share of it for every other", () => {
    const area = markAreas(1_000_000);
    expect(area(1_000_000)).toBeCloseTo(largest);
    expect(area(500_000)).toBeCloseTo(largest / 2);
    expect(area(250_000)).toBeCloseTo(largest / 4);
  });

  it("is never too small to be seen", () => {
    const area = markAreas(1_000_000);
    for (const count of [0, 1, 10_000]) expect(area(count)).toBeCloseTo(smallest);
  });

  it("is the smallest where nothing is counted", () => {
    expect(markAreas(1_000_000)(undefined)).toBeCloseTo(smallest);
    expect(markAreas(0)(undefined)).toBeCloseTo(smallest);
  });

  it("is the smallest for a count of none, even where there is no other", () => {
    expect(markAreas(0)(0)).toBeCloseTo(smallest);
  });

  it("grows as the count does, whatever the counts", () => {
    const count = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const [less = a, more = b, most = c] = [a, b, c].toSorted((one, other) => one - other);
        const area = markAreas(most);
        expect(area(less)).toBeLessThanOrEqual(area(more));
        expect(area(more)).toBeLessThanOrEqual(largest + 1e-9);
        expect(area(less)).toBeGreaterThanOrEqual(smallest);
        if (area(less) > smallest + 1e-9) expect(area(more) / area(less)).toBeCloseTo(more / less);
      }),
    );
  });
});

describe("the outline of a mark", () => {
  test.for([
    ["confirmed", "circle"],
    ["reported", "square"],
    ["alleged", "triangle"],
    ["disputed", "diamond"],
  ] as const)("of what is %s is a %s", ([grade, shape]) => {
    expect(shapeOf(markOutline(grade, 90))).toBe(shape);
  });

  test.for(evidenceGrades)("of what is %s has the area that was asked for", (grade) => {
    for (const area of [smallest, 90, largest]) {
      expect(Math.abs(areaOf(markOutline(grade, area)) / area - 1)).toBeLessThan(0.01);
    }
  });
});
