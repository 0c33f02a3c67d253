import { describe, expect, it } from "vitest";
import { consequenceOf, consequences } from "#lib/domain/consequence.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import { exposedData } from "#lib/domain/exposure-ledger.ts";
import type { DataDeparture } from "#lib/domain/incident.ts";
import { anAccount, anIncident, noAccount } from "./builders.ts";
import { ownOf, servicesNamed } from "./own-services.ts";

const leak = (serviceId: string, over = {}) =>
  anIncident({
    id: `${serviceId}-leak`,
    serviceIds: [serviceId],
    dataClasses: ["names", "passwords"],
    ...over,
  });

describe("the ledger", () => {
  it("lists each kind of data once, the most harmful first, with every service where it is out", () => {
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
    const services = servicesNamed("a");
    const incidents = [leak("a")];
    expect(exposedData(ownOf({ services, incidents, accounts: [noAccount({ serviceId: "a" })] }))).toEqual(
      [],
    );
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

  it("says since when, at the precision of the earliest date", () => {
    const sinceOf = (...occurred: readonly object[]) =>
      exposedData(
        ownOf({
          services: servicesNamed("a"),
          incidents: occurred.map((over, at) => leak("a", { id: `a-${at}`, ...over })),
        }),
      )[0]?.since;
    expect(sinceOf({ occurred: { from: "2018-08" } }, { occurred: { from: "2016" } })).toBe("2016");
    expect(sinceOf({ occurred: { to: "2017-03" }, disclosedOn: "2012" })).toBe("2017-03");
    expect(sinceOf({ occurred: {}, disclosedOn: "2012-02-03" })).toBe("2012-02-03");
  });

  it("names what answers it, of the steps that these incidents ask for", () => {
    const own = ownOf({
      services: servicesNamed("a"),
      incidents: [leak("a", { dataClasses: ["passwords", "genders"] })],
    });
    const [passwords, genders] = exposedData(own);
    expect(passwords?.stepIds).toEqual(["change-password", "stop-password-reuse", "turn-on-second-factor"]);
    expect(genders?.stepIds).toEqual([]);
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
