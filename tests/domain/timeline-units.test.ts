import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Count, countPrecisions, countUnits } from "#lib/domain/incident.ts";
import { sizeIn, unitsOf } from "#lib/domain/timeline-units.ts";
import { anIncident } from "./builders.ts";
import { entriesWith } from "./timeline-entries.ts";

const count = (value: number, unit: Count["unit"]): Count => ({ value, unit, precision: "exact" });
const counted = (...incidents: readonly (readonly Count[])[]) =>
  entriesWith(incidents.map((counts, at) => anIncident({ id: `incident-${at}`, counts })));
const sizeOf = (counts: readonly Count[], unit: Count["unit"]) => {
  const [entry] = counted(counts);
  return entry && sizeIn(entry, unit);
};

describe("the units", () => {
  it("are those that incidents are counted in, the one of most incidents first", () => {
    const entries = counted(
      [count(1, "records")],
      [count(1, "users"), count(9, "cards")],
      [count(2, "cards")],
    );
    expect(unitsOf(entries)[0]).toBe("cards");
    expect(unitsOf(entries).toSorted()).toEqual(["cards", "records", "users"]);
  });

  it("of as many incidents come in their usual order", () => {
    const entries = counted([count(1, "gigabytes")], [count(1, "people")], [count(1, "records")]);
    expect(unitsOf(entries)).toEqual(["records", "people", "gigabytes"]);
  });

  it("count an incident once, however many counts it has", () => {
    const entries = counted(
      [count(1, "records"), count(2, "records"), count(3, "records")],
      [count(1, "users")],
      [count(1, "users")],
    );
    expect(unitsOf(entries)).toEqual(["users", "records"]);
  });

  it("are none where nothing is counted", () => {
    expect(unitsOf(counted([], []))).toEqual([]);
    expect(unitsOf([])).toEqual([]);
  });
});

describe("the size of an incident", () => {
  it("is the largest of its counts in that unit", () => {
    expect(sizeOf([count(10, "users"), count(30, "users"), count(20, "users")], "users")).toBe(30);
  });

  it("is never that of another unit, however large", () => {
    expect(sizeOf([count(10, "users"), count(1_000_000, "records")], "users")).toBe(10);
    expect(sizeOf([count(1_000_000, "records")], "users")).toBeUndefined();
    expect(sizeOf([], "users")).toBeUndefined();
  });

  it("of none at all is a size too", () => {
    expect(sizeOf([count(0, "users")], "users")).toBe(0);
  });

  it("is known in the units there are, of some incident, and in no other", () => {
    const anyCount = fc.record({
      value: fc.nat(),
      unit: fc.constantFrom(...countUnits),
      precision: fc.constantFrom(...countPrecisions),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyCount, { maxLength: 4 }), { maxLength: 6 }), (incidents) => {
        const entries = counted(...incidents);
        const known = (unit: Count["unit"]) =>
          entries.filter((entry) => sizeIn(entry, unit) !== undefined).length;
        expect(unitsOf(entries).toSorted()).toEqual(countUnits.filter((unit) => known(unit) > 0).toSorted());
        const numbers = unitsOf(entries).map(known);
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      }),
    );
  });
});
