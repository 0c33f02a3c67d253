import { describe, expect, it } from "vitest";
import { anAccount, anIncident, aResolution, aSign, noAccount } from "./builders.ts";
import { nothingRecorded, ownOf, servicesNamed, today } from "./own-services.ts";

const visit = (serviceId: string, lastOn = today) => ({ serviceId, firstOn: lastOn, lastOn, dayCount: 1 });
const idsOf = (own: ReturnType<typeof ownOf>) => own.map(({ service }) => service.id);
const leak = (serviceId: string) =>
  anIncident({ id: `${serviceId}-leak`, serviceIds: [serviceId], dataClasses: ["passwords"] });

describe("the services of a person", () => {
  it("are those they visited and those they told of, each once", () => {
    const own = ownOf({
      services: servicesNamed("visited", "told", "both", "neither"),
      visits: [visit("visited"), visit("both")],
      accounts: [anAccount({ serviceId: "told" }), noAccount({ serviceId: "both" })],
    });
    expect(idsOf(own).sort()).toEqual(["both", "told", "visited"]);
    expect(own.find(({ service }) => service.id === "told")?.visit).toBeUndefined();
  });

  it("leave out what the catalogue no longer lists", () => {
    expect(
      ownOf({ services: servicesNamed("listed"), visits: [visit("listed"), visit("gone")] }),
    ).toHaveLength(1);
  });

  it("come with most open steps first, then the one visited last, then by id", () => {
    const own = ownOf({
      services: servicesNamed("b", "a", "late", "leaky"),
      incidents: [leak("leaky")],
      visits: [
        visit("a", "2026-01-01"),
        visit("b", "2026-01-01"),
        visit("late"),
        visit("leaky", "2020-01-01"),
      ],
    });
    expect(idsOf(own)).toEqual(["leaky", "late", "a", "b"]);
  });

  it("are each judged by their own record and no other's", () => {
    const services = servicesNamed("one", "other");
    const [one, other] = ownOf({
      services,
      incidents: [leak("one"), leak("other")],
      resolutions: [aResolution({ subject: "other", stepId: "change-password", covers: [] })],
      accounts: [noAccount({ serviceId: "other" })],
      mutedServices: [{ serviceId: "one" }],
      noticedSigns: [{ serviceId: "one", signId: "a-sign", noticedOn: today }],
      signs: [aSign()],
    });
    expect([one?.service.id, one?.isMuted, one?.group]).toEqual(["one", true, "open"]);
    expect(one?.assessment.steps.find(({ stepId }) => stepId === "change-password")?.isUrgent).toBe(true);
    expect([other?.service.id, other?.isMuted, other?.group]).toEqual(["other", false, "no-account"]);
  });

  it("count a shared incident for each, and know who shares a login", () => {
    const [mall, pay] = servicesNamed("mall", "pay");
    if (!mall || !pay) throw new Error("There are two.");
    const own = ownOf({
      services: [
        { ...mall, sharesLoginWith: ["pay", "not-listed"] },
        { ...pay, sharesLoginWith: ["mall"] },
      ],
      incidents: [anIncident({ serviceIds: ["mall", "pay"], dataClasses: ["passwords"] })],
    });
    expect(own.map(({ assessment }) => assessment.exposures.length)).toEqual([1, 1]);
    expect(own.map(({ sharing }) => sharing.map(({ id }) => id))).toEqual([["pay"], ["mall"]]);
  });

  it("are none where nothing is recorded", () => {
    expect(ownOf({ services: servicesNamed("listed"), ...nothingRecorded })).toEqual([]);
  });
});
