import { describe, expect, it } from "vitest";
import { isUnproven } from "#lib/domain/incident.ts";
import { levels } from "#lib/domain/relevance.ts";
import { requestsOf } from "#lib/domain/request.ts";
import { isQuestion, judge } from "#lib/domain/verdict.ts";
import { smallCatalogue, smallDay } from "./a-catalogue.ts";

const { services, incidents } = smallCatalogue;

const exposures = services.flatMap((service) =>
  incidents
    .filter(({ serviceIds }) => serviceIds.includes(service.id))
    .map((incident) => ({ service, exposure: judge(incident, undefined) })),
);

describe("the small catalogue", () => {
  it("has an incident for every level that a step can have", () => {
    const asked = exposures.flatMap(({ service, exposure }) =>
      requestsOf(
        exposure,
        service,
        { account: undefined, visit: undefined, hasOwnPasswords: false },
        smallDay,
      ),
    );
    expect(levels.filter((level) => !asked.some((request) => request.level === level))).toEqual([]);
  });

  it("has a claim, groups, people without an account, and an incident at no site", () => {
    expect(incidents.some(({ evidence }) => isUnproven(evidence.grade))).toBe(true);
    expect(incidents.some(({ groups = [] }) => groups.length > 1)).toBe(true);
    expect(exposures.some(({ exposure }) => isQuestion(exposure))).toBe(true);
    expect(incidents.some(({ serviceIds }) => serviceIds.length === 0)).toBe(true);
  });

  it("has a shared login, a sensitive name, hosts that lead elsewhere, and a service where nothing happened", () => {
    expect(services.some(({ sharesLoginWith }) => sharesLoginWith)).toBe(true);
    expect(services.some(({ isSensitive }) => isSensitive)).toBe(true);
    expect(services.some(({ excludedHosts }) => excludedHosts)).toBe(true);
    const quiet = services.filter(({ id }) => !exposures.some(({ service }) => service.id === id));
    expect(quiet.map(({ id }) => id)).toEqual(["quiet"]);
  });
});
