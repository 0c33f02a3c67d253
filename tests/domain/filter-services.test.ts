import { describe, expect, it } from "vitest";
import {
  fits,
  inServiceOrder,
  involvedData,
  type ServiceFilter,
  strongestVerdict,
} from "#lib/domain/filter-services.ts";
import { anAccount, anIncident, noAccount } from "./builders.ts";
import { ownOf, servicesNamed, today } from "./own-services.ts";

const leak = (serviceId: string, over = {}) =>
  anIncident({ id: `${serviceId}-leak`, serviceIds: [serviceId], dataClasses: ["passwords"], ...over });

const own = ownOf({
  services: servicesNamed("claim", "leaky", "quiet", "unused", "never"),
  incidents: [
    leak("claim", { dataClasses: ["names"], evidence: { grade: "alleged", by: ["seller"] } }),
    leak("leaky"),
    leak("leaky", { id: "leaky-2", dataClasses: ["names"] }),
    leak("never"),
  ],
  visits: [
    ...["claim", "leaky", "quiet", "never"].map((serviceId) => ({
      serviceId,
      firstOn: today,
      lastOn: today,
      dayCount: 1,
    })),
    { serviceId: "unused", firstOn: "2020-01-01", lastOn: "2020-01-01", dayCount: 1 },
  ],
  accounts: [anAccount({ serviceId: "leaky", since: "2010" }), noAccount({ serviceId: "never" })],
});

describe("a filter of services", () => {
  it.for<[string, ServiceFilter, string[]]>([
    ["nothing", {}, ["claim", "leaky", "never", "quiet", "unused"]],
    ["where the person stands", { standing: "ask" }, ["leaky"]],
    ["a kind of data", { dataClass: "passwords" }, ["leaky"]],
    ["a kind of data of several", { dataClass: "names" }, ["claim", "leaky"]],
    ["a grade of evidence", { evidence: "alleged" }, ["claim"]],
    ["the strongest verdict", { verdict: "likely" }, ["leaky"]],
    ["what is not theirs", { verdict: "not-yours" }, ["never"]],
    ["disuse", { isUnused: true }, ["unused"]],
    ["two at once", { dataClass: "names", evidence: "confirmed" }, ["leaky"]],
  ])("by %s leaves those that fit", ([, filter, expected]) => {
    const left = own.filter((service) => fits(service, filter)).map(({ service }) => service.id);
    expect(left.sort()).toEqual(expected);
  });
});

describe("the order of services", () => {
  const byName = (order: Parameters<typeof inServiceOrder>[1]) =>
    inServiceOrder(own, order, (a, b) => (a.service.id < b.service.id ? -1 : 1)).map(
      ({ service }) => service.id,
    );

  it("is by open steps, last visit, incidents or name", () => {
    expect(byName("open-steps")[0]).toBe("leaky");
    expect(byName("last-visit").at(-1)).toBe("unused");
    expect(byName("incidents")[0]).toBe("leaky");
    expect(byName("name")).toEqual(["claim", "leaky", "never", "quiet", "unused"]);
  });
});

describe("a service on the list", () => {
  const of = (id: string) => {
    const found = own.find(({ service }) => service.id === id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  };

  it("involves the data of incidents that may concern the person, each once", () => {
    expect(involvedData(of("leaky")).toSorted()).toEqual(["names", "passwords"]);
    expect(involvedData(of("never"))).toEqual([]);
  });

  it("has the verdict of the incident that concerns them most, or none", () => {
    expect(strongestVerdict(of("leaky"))).toBe("likely");
    expect(strongestVerdict(of("claim"))).toBe("possible");
    expect(strongestVerdict(of("quiet"))).toBeUndefined();
  });
});
