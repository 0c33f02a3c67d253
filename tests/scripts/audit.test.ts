import { describe, expect, it } from "vitest";
import { anIncident } from "#tests/domain/builders.ts";
import { audit, drawn, sheetOf } from "../../scripts/catalogue/audit.ts";

const incidents = Array.from({ length: 40 }, (_, at) => anIncident({ id: `incident-${at}` }));
const ids = (count: number, seed: number) => drawn(incidents, count, seed).map(({ id }) => id);

describe("incidents to be audited", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(ids(10, 7)).toEqual(ids(10, 7));
    expect(ids(10, 7)).not.toEqual(ids(10, 8));
  });

  it("are each drawn once, and no more than there are", () => {
    expect(new Set(ids(50, 1)).size).toBe(40);
  });
});

describe("the sheet", () => {
  it("names every field that an entry has, group by group, and where to look", () => {
    const sheet = sheetOf(
      [
        anIncident({
          id: "shop-2026",
          counts: [{ value: 12, unit: "people", precision: "about", by: "seller" }],
          groups: [{ id: "staff", who: ["staff"], counts: [], dataClasses: ["names"] }],
          checked: { on: "2026-11-27", how: "two-reports" },
        }),
      ],
      3,
    );
    for (const part of [
      "## shop-2026",
      "about 12 people seller",
      "group staff",
      "2026-11-27, two-reports",
      "https://example.com/notice",
    ]) {
      expect(sheet).toContain(part);
    }
    expect(sheet).not.toContain("| passwords |");
  });

  it("needs a number", () => {
    expect(() => audit([])).toThrow("Say how many");
    expect(() => audit(["5", "x"])).toThrow("whole number");
  });
});
