import { describe, expect, it, test } from "vitest";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { anIncident, aService, aSign, aStep } from "./builders.ts";

const homeless = (id: string, over: Parameters<typeof anIncident>[0] = {}) =>
  anIncident({ id, serviceIds: [], ...over });

describe("the catalogue in memory", () => {
  it("finds services, incidents and signs by their ids", () => {
    const services = [aService({ id: "a" }), aService({ id: "b" })];
    const incidents = [anIncident({ id: "one", serviceIds: ["a"] }), homeless("two")];
    const signs = [aSign({ id: "odd" }), aSign({ id: "even" })];
    const step = aStep({ id: "add-passkey" });
    const index = indexCatalogue(services, incidents, signs, new Map([["add-passkey", step]]));
    expect(index.services.get("b")).toBe(services[1]);
    expect(index.incidents.get("one")).toBe(incidents[0]);
    expect(index.incidents.get("two")).toBe(incidents[1]);
    expect(index.signs.get("even")).toBe(signs[1]);
    expect(index.steps.get("add-passkey")).toBe(step);
    expect([index.services.size, index.incidents.size, index.signs.size]).toEqual([2, 2, 2]);
    expect(index.services.get("c")).toBeUndefined();
  });

  it("finds the incidents of a service, newest first, also those that it shares with another", () => {
    const incidents = [
      anIncident({ id: "of-a", serviceIds: ["a"], disclosedOn: "2019" }),
      anIncident({ id: "shared", serviceIds: ["a", "b"], disclosedOn: "2020" }),
      anIncident({ id: "of-c", serviceIds: ["c"] }),
      homeless("of-nobody"),
    ];
    const { incidentsOf } = indexCatalogue(
      [aService({ id: "a" }), aService({ id: "d" })],
      incidents,
      [],
      new Map(),
    );
    const idsOf = (serviceId: string) => incidentsOf.get(serviceId)?.map(({ id }) => id);
    expect(["a", "b", "c", "d"].map(idsOf)).toEqual([["shared", "of-a"], ["shared"], ["of-c"], undefined]);
  });

  it("keeps apart the incidents without a site to visit", () => {
    const incidents = [anIncident({ id: "of-a", serviceIds: ["a"] }), homeless("of-nobody")];
    expect(indexCatalogue([], incidents, [], new Map()).homeless).toEqual([incidents[1]]);
  });

  test.for([
    ["when they were disclosed", { disclosedOn: "2020-05" }, { disclosedOn: "2019-12-31" }],
    [
      "when they were disclosed, before all else",
      { disclosedOn: "2020-05", occurred: { from: "2001", to: "2002" } },
      { disclosedOn: "2019-12-31", occurred: { from: "2018", to: "2019" } },
    ],
    ["when they ended, then", { occurred: { from: "2001", to: "2020" } }, { occurred: { to: "2019-12" } }],
    ["when they began, at last", { occurred: { from: "2020-02" } }, { occurred: { from: "2020" } }],
    ["what is known of when, before nothing", { occurred: { from: "1999" } }, { occurred: {} }],
  ] as const)("sorts these newest first, by %s", ([, newer, older]) => {
    const { disclosedOn: _, ...undisclosed } = homeless("");
    const incidents = [
      { ...undisclosed, occurred: {}, ...newer, id: "newer" },
      { ...undisclosed, occurred: {}, ...older, id: "older" },
    ];
    for (const given of [incidents, incidents.toReversed()]) {
      expect(indexCatalogue([], given, [], new Map()).homeless.map(({ id }) => id)).toEqual([
        "newer",
        "older",
      ]);
    }
  });

  it("does not change the order of what it is given", () => {
    const incidents = [homeless("old", { disclosedOn: "2001" }), homeless("new", { disclosedOn: "2020" })];
    indexCatalogue([], incidents, [], new Map());
    expect(incidents.map(({ id }) => id)).toEqual(["old", "new"]);
  });
});
