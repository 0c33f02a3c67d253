import { describe, expect, it } from "vitest";
import { countCatalogue } from "#lib/catalogue/count-catalogue.ts";
import { statsAsText, withStats } from "#scripts/catalogue/stats.ts";
import { anIncident, aService } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";

const page = { url: "https://a.example/password", checkedOn: "2026-11-22", checkedBy: "directory" } as const;
const catalogue = aCatalogue({
  services: [
    aService({ id: "a", home: "japan", domains: ["a.example", "b.example"], pages: { password: page } }),
    aService({ id: "c", home: "korea", domains: ["c.example"] }),
    aService({ id: "d", home: "elsewhere", domains: ["d.example"] }),
  ],
  incidents: [
    anIncident({ id: "one", serviceIds: ["a", "c"] }),
    anIncident({ id: "two", serviceIds: ["d"] }),
    anIncident({ id: "three", serviceIds: ["d"], concerned: { region: "taiwan" } }),
    anIncident({ id: "four", serviceIds: [] }),
  ],
});

describe("the counts of a catalogue", () => {
  const stats = countCatalogue(catalogue);

  it("tell where incidents belong: to their region, else to the homes of their services", () => {
    expect(stats.incidents.inEastAsia).toBe(2);
    expect(stats.incidents.byRegion).toMatchObject({ japan: 1, korea: 1, taiwan: 1, "hong-kong": 0 });
    expect(stats.incidents.homeless).toBe(1);
  });

  it("tell what services have", () => {
    expect(stats.services).toMatchObject({ all: 3, withIncidents: 3, withPages: 1, domains: 4 });
    expect(stats.pages).toMatchObject({ links: 1, paths: 0 });
  });

  it("are put between their marks, and leave the rest of the text alone", () => {
    const marks = ["<!-- catalogue: from `npm run catalogue -- stats --write` -->", "<!-- /catalogue -->"];
    const text = `before\n${marks[0]}\nold\n${marks[1]}\nafter\n`;
    const written = withStats(text, statsAsText(stats));
    expect(written).toContain("**4 incidents** at 3 services");
    expect(written).not.toContain("old");
    expect(written.startsWith("before\n") && written.endsWith("after\n")).toBe(true);
    expect(withStats(written, statsAsText(stats))).toBe(written);
    expect(() => withStats("nothing here", "")).toThrow(/no place/);
  });
});
