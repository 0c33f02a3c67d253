import { type Day, daysBetween } from "./day.ts";
import type { StepId } from "./hygiene-step.ts";
import { type DataDeparture, isUnproven } from "./incident.ts";
import type { StepRequest } from "./request.ts";
import type { Stake } from "./service.ts";
import type { Verdict } from "./verdict.ts";

// The weights of the plan's order. They were found by trying: for eight worked-out people and several hundred made-up
// ones, what an incident responder would ask for first came first (docs/adr/0014-what-matters-now.md).

/** How much harm a step prevents: a stolen vault or a reused password opens everything, closing leaves less behind. */
const effects: Readonly<Record<StepId, number>> = {
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
};

/** After a list was tried, or customers phished, fewer passwords are known than after they left. */
const effectOfTried = 5;
const effectOfPhished = 6;
/** Reuse that a file showed is known, where elsewhere it is only feared. */
const effectOfShared = 10;
/** Tokens of linked apps open the account itself, a yearly look at them hardly ever does. */
const effectOfLinkedApps = 6;

/** Mail, money and hub logins reset the others. */
const stakes: Readonly<Record<Stake, number>> = { 1: 0.6, 2: 1, 3: 1.6 };
/** What is for the whole person, a card or a SIM is as weighty as what resets the others. */
const stakeOfPerson = 1.6;

const verdictWeights: Readonly<Record<Verdict, number>> = {
  likely: 1,
  possible: 0.6,
  unlikely: 0,
  "not-yours": 0,
};

const departureWeights: Readonly<Record<DataDeparture, number>> = {
  yes: 1,
  possible: 0.7,
  "under-inquiry": 0.7,
  exposed: 0.6,
  claimed: 0.3,
  // Nothing left here: the logins that were tried, or the people phished, came from elsewhere.
  "not-found": 0.7,
  no: 0.7,
};

/** Freshness halves each year, to a floor: something always remains. */
const freshnessFloor = 0.2;
/** A password that is still the one that left is as good as half fresh, however long ago. */
const floorUnchanged = 0.5;
/** A card, a SIM, a number of the state stay the same for years. */
const floorLasting = 0.6;

const lasting: readonly StepId[] = [
  "replace-card",
  "protect-phone-number",
  "register-or-freeze",
  "check-what-exists",
];

/** What is in a stolen vault, or a leaked password used elsewhere, opens as much as on the first day. */
const forGood: readonly StepId[] = ["stop-password-reuse", "change-vault-passwords"];

const daysOfYear = 365.25;

/**
 * What a request is worth per minute: effect of the step × stake × how sure it concerns the person × how far the
 * data left × freshness. A sign that was noticed goes before everything.
 *
 * @param minutes what the step takes, at least 1.
 */
export function worthOf(request: StepRequest, minutes: number, today: Day): number {
  return (
    (effectOf(request) *
      stakeWeight(request) *
      verdictWeights[request.verdict] *
      departureWeight(request) *
      freshness(request, today)) /
    Math.max(1, minutes)
  );
}

function effectOf({ stepId, reason }: StepRequest): number {
  if (stepId === "change-password" && reason === "logins-tried") return effectOfTried;
  if (stepId === "change-password" && reason === "customers-phished") return effectOfPhished;
  if (reason === "linked-apps") return effectOfLinkedApps;
  if (reason === "passwords-shared") return effectOfShared;
  return effects[stepId];
}

function stakeWeight({ scope, stepId, stake }: StepRequest): number {
  return scope === "person" || lasting.includes(stepId) ? stakeOfPerson : stakes[stake];
}

function departureWeight({ cause }: StepRequest): number {
  if (cause.kind !== "incident") return 1;
  const { dataLeft, evidence } = cause.incident;
  return departureWeights[isUnproven(evidence.grade) ? "claimed" : dataLeft];
}

function freshness({ clock, isUnchanged, stepId, cause }: StepRequest, today: Day): number {
  if (clock === undefined || cause.kind !== "incident" || forGood.includes(stepId)) return 1;
  const years = Math.max(0, daysBetween(clock, today) / daysOfYear);
  const floor = isUnchanged ? floorUnchanged : lasting.includes(stepId) ? floorLasting : freshnessFloor;
  return Math.max(floor, 0.5 ** years);
}

/** The first minutes: as long as what one begins with takes, on home and where the plan is cut short. */
export const firstMinutes = 10;

/** Something to do, as far as choosing among it goes. */
export interface Choosable {
  readonly worth: number;
  readonly minutes: number;
}

/**
 * What to do in the next minutes: of all that fits, what is worth most together. At most a dozen tasks of whole
 * minutes are looked at, so every sum is tried (0/1 knapsack).
 *
 * @param tasks worth is per minute.
 * @returns the chosen ones in the order given.
 */
export function pickForMinutes<Task extends Choosable>(tasks: readonly Task[], minutes: number): Task[] {
  // best[m]: the most worth within m minutes, and what gives it.
  let best: { readonly worth: number; readonly chosen: readonly number[] }[] = Array.from(
    { length: minutes + 1 },
    () => ({ worth: 0, chosen: [] }),
  );
  tasks.forEach((task, at) => {
    best = best.map((without, limit) => {
      const before = best[limit - task.minutes];
      if (!before) return without;
      const worth = before.worth + task.worth * task.minutes;
      return worth > without.worth ? { worth, chosen: [...before.chosen, at] } : without;
    });
  });
  const chosen = new Set(best[minutes]?.chosen);
  return tasks.filter((_, at) => chosen.has(at));
}
