import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type StepId, stepIds } from "#lib/domain/hygiene-step.ts";
import type { DataDeparture, EvidenceGrade } from "#lib/domain/incident.ts";
import type { StepRequest } from "#lib/domain/request.ts";
import { type Choosable, pickForMinutes, worthOf } from "#lib/domain/worth.ts";
import { anIncident, aRequest, incidentCause } from "./builders.ts";

const today = "2026-11-24";
const worth = (over: Partial<StepRequest>, minutes = 1) =>
  worthOf(aRequest({ verdict: "likely", ...over }), minutes, today);

/** How much a step is worth by itself: nothing else raises or lowers it. */
const effectOf = (stepId: StepId, over: Partial<StepRequest> = {}) =>
  worth({ stepId, scope: "service", cause: { kind: "habit", serviceIds: [] }, stake: 2, ...over });

describe("what a step is worth", () => {
  it("is what it prevents: what opens everything first, what leaves less behind last", () => {
    const lasting: readonly StepId[] = [
      "replace-card",
      "protect-phone-number",
      "register-or-freeze",
      "check-what-exists",
    ];
    const effects = stepIds.map((stepId) => [
      stepId,
      effectOf(stepId) / (lasting.includes(stepId) ? 1.6 : 1),
    ]);
    expect(Object.fromEntries(effects)).toEqual({
      "change-vault-passwords": 10,
      "clean-device": 10,
      "if-threatened": 9,
      "stop-password-reuse": 9,
      "change-password": 8,
      "secure-recovery-mailbox": 8,
      "protect-phone-number": 8,
      "replace-card": 8,
      "register-or-freeze": 7,
      "sign-out-everywhere": 6,
      "turn-on-second-factor": 6,
      "add-passkey": 6,
      "look-through-files": 6,
      "turn-on-payment-alerts": 5,
      "check-what-exists": 5,
      "verify-support-contact": 4,
      "change-security-answers": 4,
      "check-sign-in-history": 3,
      "revoke-third-party-access": 3,
      "ask-in-writing": 2,
      "close-unused-account": 1,
    });
  });

  test.for<[StepId, StepRequest["reason"], number]>([
    ["change-password", "logins-tried", 5],
    ["change-password", "customers-phished", 6],
    ["stop-password-reuse", "logins-tried", 9],
    ["check-sign-in-history", "customers-phished", 3],
    ["revoke-third-party-access", "linked-apps", 6],
  ])("depends on the reason: %s, %s", ([stepId, reason, expected]) => {
    expect(effectOf(stepId, { reason })).toBe(expected);
  });

  test.for([
    [1, 0.6],
    [2, 1],
    [3, 1.6],
  ] as const)("grows with the stake: %s", ([stake, factor]) => {
    expect(effectOf("change-password", { stake })).toBeCloseTo(8 * factor);
    expect(effectOf("replace-card", { stake })).toBeCloseTo(8 * 1.6);
    expect(effectOf("verify-support-contact", { stake, scope: "person" })).toBeCloseTo(4 * 1.6);
  });

  test.for([
    ["likely", 1],
    ["possible", 0.6],
    ["unlikely", 0],
    ["not-yours", 0],
  ] as const)("grows with how sure it concerns them: %s", ([verdict, factor]) => {
    expect(effectOf("change-password", { verdict })).toBeCloseTo(8 * factor);
  });

  test.for<[DataDeparture, EvidenceGrade, number]>([
    ["yes", "confirmed", 1],
    ["possible", "confirmed", 0.7],
    ["under-inquiry", "reported", 0.7],
    ["exposed", "confirmed", 0.6],
    ["claimed", "reported", 0.3],
    ["not-found", "confirmed", 0.7],
    ["no", "confirmed", 0.7],
    ["yes", "alleged", 0.3],
    ["yes", "disputed", 0.3],
  ])("grows with how far the data left: %s, %s", ([dataLeft, grade, factor]) => {
    const cause = incidentCause(anIncident({ dataLeft, evidence: { grade, by: ["press"] } }));
    expect(worth({ cause })).toBeCloseTo(8 * factor);
  });

  it("is for each minute, of which there is at least one", () => {
    expect(worth({}, 4)).toBeCloseTo(2);
    expect(worth({}, 1)).toBeCloseTo(8);
    expect(worth({}, 0)).toBeCloseTo(8);
  });

  test.for<[string, Partial<StepRequest>, number]>([
    ["of today is fresh", { clock: today }, 1],
    ["of a day to come, by a clock set back, is fresh", { clock: "2027-11-24" }, 1],
    ["of a year ago is half as fresh", { clock: "2025-11-24" }, 0.5],
    ["of two years ago is a quarter", { clock: "2024-11-24" }, 0.25],
    ["of ten years ago is worth a fifth still", { clock: "2016-11-24" }, 0.2],
    ["of ten years ago with the same password, a half", { clock: "2016-11-24", isUnchanged: true }, 0.5],
    ["of nobody knows when is fresh", {}, 1],
  ])("an incident %s", ([, over, factor]) => {
    expect(worth(over) / 8).toBeCloseTo(factor, 2);
  });

  test.for<[StepId, number]>([
    ["replace-card", 0.6],
    ["protect-phone-number", 0.6],
    ["register-or-freeze", 0.6],
    ["check-what-exists", 0.6],
    ["stop-password-reuse", 1],
    ["change-vault-passwords", 1],
    ["look-through-files", 0.2],
  ])("lasts as long as the data does: %s", ([stepId, factor]) => {
    const fresh = worth({ stepId, clock: today });
    expect(worth({ stepId, clock: "2010-01-01" }) / fresh).toBeCloseTo(factor);
  });

  it("of a sign or a habit does not fade", () => {
    expect(worth({ cause: { kind: "habit", serviceIds: [] }, clock: "2010-01-01" })).toBe(8);
  });
});

describe("what to do in the next minutes", () => {
  const task = (worthPerMinute: number, minutes: number): Choosable => ({ worth: worthPerMinute, minutes });
  const total = (tasks: readonly Choosable[]) =>
    tasks.reduce((sum, { worth: per, minutes }) => sum + per * minutes, 0);
  const minutesOf = (tasks: readonly Choosable[]) => tasks.reduce((sum, { minutes }) => sum + minutes, 0);

  it("is what is worth most together, not what is worth most each", () => {
    const [best, second, third] = [task(3, 6), task(2.9, 5), task(2.8, 5)];
    expect(pickForMinutes([best, second, third], 10)).toEqual([second, third]);
  });

  it("comes in the order given", () => {
    const tasks = [task(1, 3), task(3, 3), task(2, 3)];
    expect(pickForMinutes(tasks, 9)).toEqual(tasks);
  });

  it("is nothing where nothing fits", () => {
    expect(pickForMinutes([task(9, 11)], 10)).toEqual([]);
    expect(pickForMinutes([], 10)).toEqual([]);
    expect(pickForMinutes([task(9, 1)], 0)).toEqual([]);
  });

  it("is nothing where there are no minutes, not even of those", () => {
    expect(pickForMinutes([task(9, 1)], -1)).toEqual([]);
  });

  it("is the first of two that are worth the same", () => {
    const [one, other] = [task(1, 5), task(1, 5)];
    const [picked] = pickForMinutes([one, other], 5);
    expect(picked).toBe(one);
  });

  it("fills the minutes to the last", () => {
    expect(pickForMinutes([task(1, 10)], 10)).toHaveLength(1);
  });

  const someTasks = fc.array(
    fc.record({
      worth: fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10),
      minutes: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 12 },
  );

  it("never takes longer, and is never worth less than taking the best while it fits", () => {
    fc.assert(
      fc.property(someTasks, fc.integer({ min: 0, max: 40 }), (tasks, minutes) => {
        const picked = pickForMinutes(tasks, minutes);
        expect(minutesOf(picked)).toBeLessThanOrEqual(minutes);
        const greedy: Choosable[] = [];
        for (const next of tasks.toSorted((a, b) => b.worth - a.worth)) {
          if (minutesOf(greedy) + next.minutes <= minutes) greedy.push(next);
        }
        expect(total(picked)).toBeGreaterThanOrEqual(total(greedy) - 1e-9);
      }),
    );
  });

  it("is worth as much as the best of all choices", () => {
    fc.assert(
      fc.property(
        someTasks.map((tasks) => tasks.slice(0, 8)),
        fc.integer({ min: 0, max: 40 }),
        (tasks, minutes) => {
          const choices = Array.from({ length: 2 ** tasks.length }, (_, choice) =>
            tasks.filter((_task, at) => (choice >> at) & 1),
          ).filter((choice) => minutesOf(choice) <= minutes);
          expect(total(pickForMinutes(tasks, minutes))).toBeCloseTo(Math.max(...choices.map(total)));
        },
      ),
    );
  });
});
