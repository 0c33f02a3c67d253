import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countStanding } from "#lib/domain/count-standing.ts";
import { type EvidenceGrade, evidenceGrades } from "#lib/domain/incident.ts";
import { anIncident, noAccount } from "./builders.ts";
import { ownOf, servicesNamed } from "./own-services.ts";

/** The services of a person by the grades of the incidents at each. */
const own = (grades: readonly (readonly EvidenceGrade[])[]) => {
  const ids = grades.map((_, at) => `service-${at}`);
  return ownOf({
    services: servicesNamed(...ids),
    incidents: grades.flatMap((some, at) =>
      some.map((grade, nth) =>
        anIncident({
          id: `incident-${at}-${nth}`,
          serviceIds: [`service-${at}`],
          evidence: { grade, by: ["press"] },
        }),
      ),
    ),
  });
};

describe("the standing", () => {
  test.for<[string, EvidenceGrade[], number, number]>([
    ["without an incident", [], 0, 0],
    ["with a confirmed incident", ["confirmed"], 1, 0],
    ["with a reported incident", ["reported"], 1, 0],
    ["with somebody's word", ["alleged"], 0, 1],
    ["with a disputed one", ["disputed"], 0, 1],
    ["with several claims", ["alleged", "disputed", "alleged"], 0, 1],
    ["with an incident among claims", ["alleged", "reported", "disputed"], 1, 0],
    ["with several incidents", ["confirmed", "reported", "confirmed"], 1, 0],
  ])("of a service %s, %j, is %i with incidents and %i with claims only", ([, grades, incidents, claims]) => {
    expect(countStanding(own([grades]))).toEqual({
      services: 1,
      withIncidents: incidents,
      withClaimsOnly: claims,
    });
  });

  it("of nobody's services is nothing", () => {
    expect(countStanding([])).toEqual({ services: 0, withIncidents: 0, withClaimsOnly: 0 });
  });

  it("counts what a service had, whether it concerns the person or not", () => {
    const services = ownOf({
      services: servicesNamed("a"),
      incidents: [anIncident({ serviceIds: ["a"] })],
      accounts: [noAccount({ serviceId: "a" })],
    });
    expect(countStanding(services).withIncidents).toBe(1);
  });

  it("counts an incident of two services at both", () => {
    const services = ownOf({
      services: servicesNamed("a", "b", "c"),
      incidents: [anIncident({ serviceIds: ["a", "b"] })],
    });
    expect(countStanding(services)).toEqual({ services: 3, withIncidents: 2, withClaimsOnly: 0 });
  });

  it("counts no service twice, and leaves out only those without any", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...evidenceGrades), { maxLength: 3 })), (grades) => {
        const { services, withIncidents, withClaimsOnly } = countStanding(own(grades));
        expect(services).toBe(grades.length);
        expect(withIncidents + withClaimsOnly).toBe(grades.filter((some) => some.length > 0).length);
      }),
    );
  });
});
