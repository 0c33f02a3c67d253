import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { minutesOf, planOf, restsOnClaims } from "#lib/domain/plan.ts";
import { causeOf } from "#lib/domain/resolution.ts";
import { anIncident, aResolution, aSign, aStep } from "./builders.ts";
import { allSteps, ownOf, servicesNamed, today } from "./own-services.ts";

const leak = (serviceId: string, over = {}) =>
  anIncident({ id: `${serviceId}-leak`, serviceIds: [serviceId], dataClasses: ["passwords"], ...over });
const actionNames = (plan: ReturnType<typeof planOf>) => plan.map(({ step }) => step.id);
const at = (plan: ReturnType<typeof planOf>, stepId: string) => plan.find(({ step }) => step.id === stepId);

describe("the plan", () => {
  it("groups a step of several services into one action", () => {
    const own = ownOf({ services: servicesNamed("a", "b"), incidents: [leak("a"), leak("b")] });
    const action = at(planOf(own, allSteps), "change-password");
    expect(action?.planned.map((planned) => planned.own.service.id)).toEqual(["a", "b"]);
    expect([action?.open, action?.minutes]).toEqual([2, 6]);
  });

  it("comes in the order of what the steps protect", () => {
    const own = ownOf({
      services: servicesNamed("a", "b"),
      incidents: [leak("a"), leak("b", { dataClasses: ["sessions", "passwords"] })],
    });
    const names = actionNames(planOf(own, allSteps));
    expect(names[0]).toBe("sign-out-everywhere");
    expect(names).toEqual(stepIds.filter((id) => names.includes(id)));
  });

  it("puts first what a noticed sign makes urgent, and last what is settled everywhere", () => {
    const own = ownOf({
      services: servicesNamed("a"),
      incidents: [leak("a")],
      signs: [aSign({ stepIds: ["verify-support-contact"] })],
      noticedSigns: [{ serviceId: "a", signId: "a-sign", noticedOn: today }],
      resolutions: [
        aResolution({
          subject: "a",
          stepId: "change-password",
          covers: [
            {
              kind: "incident",
              incidentId: "a-leak",
              dataClasses: ["passwords"],
              grade: "confirmed",
              period: {},
            },
          ] as never,
        }),
      ],
    });
    const plan = planOf(own, allSteps);
    expect(plan[0]?.step.id).toBe("verify-support-contact");
    expect(plan[0]?.isUrgent).toBe(true);
    expect(plan.at(-1)?.step.id).toBe("change-password");
    expect([plan.at(-1)?.open, plan.at(-1)?.minutes]).toEqual([0, 0]);
  });

  it("names services with an established incident before those with a claim, and the settled ones last", () => {
    const own = ownOf({
      services: servicesNamed("a-claim", "established", "settled"),
      incidents: [
        leak("a-claim", { evidence: { grade: "alleged", by: ["seller"] } }),
        leak("established"),
        leak("settled"),
      ],
      resolutions: [aResolution({ subject: "settled", covers: [causeOf(leak("settled"))] })],
    });
    const action = at(planOf(own, allSteps), "change-password");
    expect(action?.planned.map((planned) => planned.own.service.id)).toEqual([
      "established",
      "a-claim",
      "settled",
    ]);
    expect(action?.open).toBe(2);
  });

  it("counts the minutes of a login that services share once, but a review of each service's apps for each", () => {
    const [mall, pay, other] = servicesNamed("mall", "pay", "other");
    if (!mall || !pay || !other) throw new Error("There are three.");
    const own = ownOf({
      services: [{ ...mall, sharesLoginWith: ["pay"] }, { ...pay, sharesLoginWith: ["mall"] }, other],
      incidents: ["mall", "pay", "other"].map((id) => leak(id, { dataClasses: ["sessions", "passwords"] })),
    });
    const plan = planOf(own, allSteps);
    expect(at(plan, "change-password")?.open).toBe(3);
    expect(at(plan, "change-password")?.minutes).toBe(2 * 3);
    expect(at(plan, "revoke-third-party-access")?.minutes).toBe(3 * 3);
  });

  it("leaves out a step that the catalogue does not describe", () => {
    const own = ownOf({ services: servicesNamed("a"), incidents: [leak("a")] });
    const steps = new Map([["change-password" as const, aStep()]]);
    expect(actionNames(planOf(own, steps))).toEqual(["change-password"]);
  });

  it("holds every step of every service exactly once, whatever the services", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e")), (ids) => {
        const own = ownOf({ services: servicesNamed(...ids), incidents: ids.map((id) => leak(id)) });
        const plan = planOf(own, allSteps);
        const planned = plan.flatMap((action) => action.planned).length;
        expect(planned).toBe(own.reduce((sum, { assessment }) => sum + assessment.steps.length, 0));
        expect(plan.reduce((sum, { open }) => sum + open, 0)).toBe(
          own.reduce((sum, { openSteps }) => sum + openSteps, 0),
        );
        expect(minutesOf(plan)).toBe(planned * 3);
      }),
    );
  });
});

describe("a step rests on claims", () => {
  const own = (...grades: readonly ("alleged" | "disputed" | "confirmed")[]) => {
    const [service] = ownOf({
      services: servicesNamed("a"),
      incidents: grades.map((grade) => leak("a", { id: `a-${grade}`, evidence: { grade, by: ["press"] } })),
    });
    const step = service?.assessment.steps.find(({ stepId }) => stepId === "change-password");
    if (!service || !step) throw new Error("There is such a step.");
    return restsOnClaims(service, step);
  };

  it("where nothing else asks for it", () => {
    expect(own("alleged", "disputed")).toBe(true);
    expect(own("alleged", "confirmed")).toBe(false);
  });

  it("never where only disuse or a sign asks for it", () => {
    const [service] = ownOf({
      services: servicesNamed("a"),
      visits: [{ serviceId: "a", firstOn: "2020-01-01", lastOn: "2020-01-01", dayCount: 1 }],
    });
    const step = service?.assessment.steps[0];
    if (!service || !step) throw new Error("There is such a step.");
    expect(restsOnClaims(service, step)).toBe(false);
  });
});
