import { describe, expect, it } from "vitest";
import { concerns, groupSteps, type PlanSection, planOf, sectionOf } from "#lib/domain/plan.ts";
import type { Step } from "#lib/domain/step.ts";
import { aLeak, aPerson, aService } from "#tests/entrypoints/summary/a-person.ts";

const { weighed } = aPerson({
  services: [aService("a"), aService("b")],
  incidents: [aLeak("a"), aLeak("b")],
});
const found = weighed.steps.find(({ stepId }) => stepId === "change-password");
if (!found) throw new Error("A new password is asked for.");
const aStep = (over: object): Step => ({ ...found, ...over }) as Step;
const nothingPinned = new Map<string, PlanSection>();

describe("the part of the plan a step belongs to", () => {
  it.for<[string, object, PlanSection | undefined]>([
    ["open now", { level: "now", state: "open" }, "now"],
    ["open later", { level: "later", state: "open" }, "later"],
    ["to be checked", { level: "list", state: "open" }, "list"],
    ["done", { level: "now", state: "done" }, "done"],
    ["left out", { level: "later", state: "skipped" }, "done"],
    ["put off, however much it mattered", { level: "now", state: "put-off" }, "later"],
    ["past", { level: "past", state: "open" }, undefined],
    ["a note", { level: "note", state: "open" }, undefined],
    ["done, of what is past", { level: "past", state: "done" }, "done"],
  ])("that is %s", ([, over, section]) => {
    expect(sectionOf(aStep(over))).toBe(section);
  });
});

describe("the plan", () => {
  const steps = [
    aStep({ key: "urgent", level: "now", minutes: 5, worth: 9 }),
    aStep({ key: "long", level: "now", minutes: 20, worth: 8 }),
    aStep({ key: "short", level: "now", minutes: 5, worth: 7 }),
    aStep({ key: "late", level: "later", minutes: 2, worth: 6 }),
  ];
  const keys = (parts: ReturnType<typeof planOf>, section: PlanSection) =>
    parts[section].map(({ key }) => key);

  it("has each step once", () => {
    const parts = planOf(weighed.steps, {}, nothingPinned);
    const all = [...parts.now, ...parts.later, ...parts.list, ...parts.done].map(({ key }) => key);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(weighed.steps.filter((step) => sectionOf(step) !== undefined).length);
  });

  it("for ten minutes has what is worth most together, and nothing else", () => {
    const parts = planOf(steps, { isShort: true }, nothingPinned);
    expect(keys(parts, "now")).toEqual(["urgent", "short"]);
    expect(keys(parts, "later")).toEqual([]);
  });

  it("for ten minutes takes what may wait where nothing is to do now", () => {
    const parts = planOf(
      steps.map((step) => (step.level === "now" ? aStep({ ...step, state: "done" }) : step)),
      { isShort: true },
      nothingPinned,
    );
    expect(keys(parts, "now")).toEqual(["late"]);
  });

  it("keeps a step where it stood when it was settled", () => {
    const settled = steps.map((step) =>
      step.key === "urgent" ? aStep({ ...step, state: "done", on: "2026-11-24" }) : step,
    );
    const pinned = new Map<string, PlanSection>([["urgent", "now"]]);
    expect(keys(planOf(settled, {}, pinned), "now")).toEqual(["urgent", "long", "short"]);
    expect(keys(planOf(settled, { isShort: true }, pinned), "now")).toContain("urgent");
    expect(keys(planOf(settled, {}, nothingPinned), "done")).toEqual(["urgent"]);
  });

  it("at one service has what is asked for because of it, also what is done once in all", () => {
    const parts = planOf(weighed.steps, { serviceId: "b" }, nothingPinned);
    const all = [...parts.now, ...parts.later];
    expect(all.every((step) => concerns(step, "b"))).toBe(true);
    expect(all.map(({ stepId }) => stepId)).toContain("stop-password-reuse");
    expect(all.some(({ subjects }) => subjects.includes("a"))).toBe(false);
  });
});

describe("the groups of a plan", () => {
  const now = planOf(weighed.steps, {}, nothingPinned);
  const steps = [...now.now, ...now.later];

  it("by action put the same step at all services together", () => {
    const group = groupSteps(steps, "action").find(({ key }) => key === "change-password");
    expect(group?.steps.flatMap(({ subjects }) => subjects).toSorted()).toEqual(["a", "b"]);
  });

  it("by service put the steps of each together, and once in all what helps everywhere", () => {
    const groups = groupSteps(steps, "service");
    expect(groups.filter(({ kind }) => kind === "person")).toHaveLength(1);
    expect(groups.flatMap((group) => (group.kind === "service" ? group.serviceId : [])).toSorted()).toEqual([
      "a",
      "b",
    ]);
    expect(
      groups
        .flatMap((group) => (group.kind === "person" ? group.steps : []))
        .every(({ scope }) => scope === "person"),
    ).toBe(true);
  });

  it("hold each step once", () => {
    for (const by of ["action", "service"] as const) {
      expect(groupSteps(steps, by).flatMap((group) => group.steps)).toHaveLength(steps.length);
    }
  });
});
