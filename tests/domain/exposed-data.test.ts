import { describe, expect, it } from "vitest";
import { consequenceOf, consequences } from "#lib/domain/consequence.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import { exposedData } from "#lib/domain/exposed.ts";
import type { DataDeparture, Incident } from "#lib/domain/incident.ts";
import { anAccount, anIncident, inEveryLanguage, noAccount } from "./builders.ts";
import { ownOf, servicesNamed } from "./own-services.ts";

const leak = (serviceId: string, over: Partial<Incident> = {}) =>
  anIncident({
    id: `${serviceId}-leak`,
    serviceIds: [serviceId],
    occurred: { to: "2026-10" },
    disclosedOn: "2026-11-01",
    dataClasses: ["names", "passwords"],
    ...over,
  });

describe("exposed data", () => {
  it("lists each kind once, the most harmful first, with every service where it is out", () => {
    const exposed = exposedData(
      ownOf({
        services: servicesNamed("a", "b"),
        incidents: [leak("a"), leak("b", { dataClasses: ["names"] })],
      }),
    );
    expect(exposed.map(({ dataClass }) => dataClass)).toEqual(["passwords", "names"]);
    expect(exposed.map(({ at }) => at.map(({ own }) => own.service.id))).toEqual([["a"], ["a", "b"]]);
  });

  it.for<[DataDeparture, number]>([
    ["yes", 1],
    ["exposed", 1],
    ["claimed", 1],
    ["not-found", 0],
    ["no", 0],
  ])(
    "counts data that left, could be read or is said to have left, and no other: %s",
    ([dataLeft, count]) => {
      const own = ownOf({ services: servicesNamed("a"), incidents: [leak("a", { dataLeft })] });
      expect(exposedData(own).filter(({ dataClass }) => dataClass === "names")).toHaveLength(count);
    },
  );

  it("leaves out incidents that do not concern the person", () => {
    const accounts = [noAccount({ serviceId: "a" })];
    expect(exposedData(ownOf({ services: servicesNamed("a"), incidents: [leak("a")], accounts }))).toEqual(
      [],
    );
  });

  it("leaves out what only others lost", () => {
    const group = { who: ["members" as const], counts: [] };
    const incident = leak("a", {
      groups: [
        { ...group, id: "all", dataClasses: ["names"] },
        { ...group, id: "few", feature: inEveryLanguage("Pay"), dataClasses: ["payment-cards"] },
      ],
    });
    const kinds = (usedFeature?: Readonly<Record<string, boolean>>) =>
      exposedData(
        ownOf({
          services: servicesNamed("a"),
          incidents: [incident],
          accounts: [anAccount({ serviceId: "a", since: "2015", ...(usedFeature && { usedFeature }) })],
        }),
      ).map(({ dataClass }) => dataClass);
    expect(kinds()).toEqual(["names"]);
    expect(kinds({ "a-leak/few": true })).toEqual(["payment-cards", "names"]);
  });

  it("tells services with nothing but claims from the others", () => {
    const [passwords] = exposedData(
      ownOf({
        services: servicesNamed("a", "b", "c"),
        incidents: [
          leak("a"),
          leak("a", { id: "a-claim", evidence: { grade: "alleged", by: ["seller"] } }),
          leak("b", { evidence: { grade: "disputed", by: ["seller"] } }),
          leak("c"),
        ],
      }),
    );
    expect([passwords?.established, passwords?.unproven]).toEqual([2, 1]);
  });

  it("says when it was newest, at the precision of that date", () => {
    const newestOf = (...incidents: readonly Partial<Incident>[]) =>
      exposedData(
        ownOf({
          services: servicesNamed("a"),
          incidents: incidents.map((over, at) => leak("a", { id: `a-${at}`, ...over })),
        }),
      )[0]?.newest;
    expect(newestOf({ occurred: { from: "2018-08" } }, { occurred: { from: "2016" } })).toBe("2018-08");
    expect(newestOf({ occurred: { from: "2016" } }, { occurred: { from: "2018-08" } })).toBe("2018-08");
    expect(newestOf({ occurred: { to: "2017-03" }, disclosedOn: "2012" })).toBe("2017-03");
    expect(newestOf({ occurred: {}, disclosedOn: "2012-02-03" })).toBe("2012-02-03");
    const { disclosedOn: _, ...undated } = leak("a", { occurred: {} });
    const own = ownOf({ services: servicesNamed("a"), incidents: [undated] });
    expect(exposedData(own)[0]?.newest).toBeUndefined();
  });

  it("names what answers it, of the steps that these incidents ask for", () => {
    const incidents = [
      leak("a", { dataClasses: ["passwords", "genders"] }),
      leak("b", { dataClasses: ["files"] }),
    ];
    const exposed = exposedData(ownOf({ services: servicesNamed("a", "b"), incidents }));
    const stepsOf = (kind: string) => exposed.find(({ dataClass }) => dataClass === kind)?.stepIds;
    expect(stepsOf("passwords")).toEqual(["change-password", "stop-password-reuse"]);
    expect(stepsOf("genders")).toEqual([]);
    expect(stepsOf("files")).toEqual(["look-through-files"]);
  });

  it("names none that is past", () => {
    const incidents = [leak("a", { dataClasses: ["files"], disclosedOn: "2015", occurred: {} })];
    expect(exposedData(ownOf({ services: servicesNamed("a"), incidents }))[0]?.stepIds).toEqual([]);
  });

  it("names none that only another incident asks for", () => {
    const incidents = [
      leak("a", { dataClasses: ["files", "passwords"], disclosedOn: "2015", occurred: {} }),
      leak("b", { dataClasses: ["files"] }),
    ];
    const exposed = exposedData(
      ownOf({ services: servicesNamed("a", "b"), incidents }).filter(({ service }) => service.id === "a"),
    );
    expect(exposed.find(({ dataClass }) => dataClass === "files")?.stepIds).toEqual([]);
  });

  it("puts first where it is likely to be the person's own", () => {
    const [passwords] = exposedData(
      ownOf({
        services: servicesNamed("a", "b"),
        incidents: [leak("a"), leak("b")],
        accounts: [anAccount({ serviceId: "b", since: "2010" })],
      }),
    );
    expect(passwords?.at.map(({ own }) => own.service.id)).toEqual(["b", "a"]);
  });
});

describe("what a kind of data makes possible", () => {
  it("is said of every kind, and nothing is said of none", () => {
    expect(new Set(dataClasses.map((dataClass) => consequenceOf[dataClass]))).toEqual(new Set(consequences));
  });
});
