import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Incident } from "#lib/domain/incident.ts";
import { timelineOf } from "#lib/domain/timeline.ts";
import { anAccount, anIncident, noAccount } from "./builders.ts";
import { ownOf, servicesNamed, today } from "./own-services.ts";
import { anyIncident, numbered } from "./samples.ts";
import { entriesWith, idsOf, undisclosed } from "./timeline-entries.ts";

const shared = anIncident({
  id: "shared",
  serviceIds: ["a", "b", "c", "not-theirs"],
  occurred: { from: "2018-03" },
});
const serviceIds = ([entry]: ReturnType<typeof timelineOf>) => entry?.services.map(({ id }) => id);

describe("the timeline", () => {
  it("is empty where there are no services, or no incidents at them", () => {
    expect(timelineOf([], today)).toEqual([]);
    expect(timelineOf(ownOf({ services: servicesNamed("a") }), today)).toEqual([]);
  });

  it("names an incident once, with all of the person's services that it is about", () => {
    const own = ownOf({ services: servicesNamed("a", "b", "other"), incidents: [shared] });
    const entries = timelineOf(own, today);
    expect(idsOf(entries)).toEqual(["shared"]);
    expect(serviceIds(entries)).toEqual(["a", "b"]);
  });

  it("tells an incident as it concerns the person most, and names that service first", () => {
    const own = ownOf({
      services: servicesNamed("a", "b", "c"),
      incidents: [shared],
      accounts: [
        noAccount({ serviceId: "a" }),
        anAccount({ serviceId: "b", since: "2015" }),
        anAccount({ serviceId: "c" }),
      ],
    });
    for (const order of [own, own.toReversed()]) {
      const entries = timelineOf(order, today);
      expect(entries[0]?.exposure).toMatchObject({ verdict: "likely", reason: "account-older" });
      expect(serviceIds(entries)?.[0]).toBe("b");
      expect(serviceIds(entries)?.toSorted()).toEqual(["a", "b", "c"]);
    }
  });

  it("keeps what does not concern the person, or is unlikely to", () => {
    const own = ownOf({
      services: servicesNamed("a", "b"),
      incidents: [
        anIncident({ id: "not-yours", serviceIds: ["a"] }),
        anIncident({ id: "unlikely", serviceIds: ["b"], concerned: { onePerson: true } }),
      ],
      accounts: [noAccount({ serviceId: "a" })],
    });
    expect(timelineOf(own, today).map(({ exposure }) => exposure.verdict)).toEqual(["not-yours", "unlikely"]);
  });

  test.for<[string, Incident, string | undefined]>([
    [
      "its disclosure",
      anIncident({ disclosedOn: "2019-02-03", occurred: { from: "2017", to: "2018" } }),
      "2019-02-03",
    ],
    [
      "its end where that is not known",
      undisclosed({ occurred: { from: "2017", to: "2018-05" } }),
      "2018-05-01",
    ],
    ["its beginning where neither is known", undisclosed({ occurred: { from: "2017" } }), "2017-01-01"],
    ["no day where nothing is known", undisclosed({ occurred: {} }), undefined],
  ])("places an incident by %s", ([, incident, first]) => {
    expect(entriesWith([incident])[0]?.known?.first).toBe(first);
  });

  it("says when an incident happened and when it was disclosed, and neither where it is not known", () => {
    const [told] = entriesWith([anIncident({ occurred: { from: "2018-08-01" }, disclosedOn: "2018-09" })]);
    expect(told?.period?.possible).toEqual({ first: "2018-08-01", last: "2018-08-01" });
    expect(told?.disclosed).toEqual({ first: "2018-09-01", last: "2018-09-30" });
    const [untold] = entriesWith([undisclosed({ occurred: { from: "2018" } })]);
    expect(untold?.disclosed).toBeUndefined();
    const [disclosed] = entriesWith([anIncident({ occurred: {} })]);
    expect(disclosed?.period).toBeUndefined();
  });

  it("comes newest first, in the order of ids on the same day, and undated at the end", () => {
    const entries = entriesWith([
      anIncident({ id: "b-same", disclosedOn: "2019-01-01" }),
      undisclosed({ id: "undated", occurred: {} }),
      anIncident({ id: "newest", disclosedOn: "2024-01-01" }),
      anIncident({ id: "oldest", disclosedOn: "2018-12-31" }),
      anIncident({ id: "a-same", disclosedOn: "2019" }),
    ]);
    expect(idsOf(entries)).toEqual(["newest", "a-same", "b-same", "oldest", "undated"]);
  });

  it("holds the accounts behind an incident, as far as the person told of when", () => {
    const own = ownOf({
      services: servicesNamed("a", "b", "c"),
      incidents: [shared],
      accounts: [anAccount({ serviceId: "a" }), anAccount({ serviceId: "b", since: "2015" })],
    });
    const [entry] = timelineOf(own, today);
    expect(entry?.accounts).toMatchObject([
      {
        service: { id: "b" },
        account: { since: "2015" },
        span: { possible: { first: "2015-01-01", last: today } },
      },
    ]);
  });

  it("holds every incident exactly once and in order, whatever the incidents", () => {
    fc.assert(
      fc.property(fc.array(anyIncident, { maxLength: 12 }), fc.boolean(), (some, isTold) => {
        const incidents = numbered(some).map((incident, at) => ({
          ...incident,
          serviceIds: at % 2 === 0 ? ["a"] : ["a", "b"],
        }));
        const entries = timelineOf(
          ownOf({
            services: servicesNamed("a", "b"),
            incidents,
            accounts: isTold ? [anAccount({ serviceId: "b", since: "2016" })] : [],
          }),
          today,
        );
        expect(idsOf(entries).toSorted()).toEqual(incidents.map(({ id }) => id).toSorted());
        const firsts = entries.map(({ known }) => known?.first ?? "");
        expect(firsts).toEqual(firsts.toSorted().reverse());
        for (const { exposure, services } of entries) {
          expect(services.map(({ id }) => id).toSorted()).toEqual(exposure.incident.serviceIds);
        }
      }),
    );
  });
});
