import type { Reopening } from "./cause.ts";
import type { Day } from "./day.ts";
import type { StepId, StepScope } from "./hygiene-step.ts";
import { isAsking, type Level } from "./relevance.ts";
import type { StepRequest } from "./request.ts";
import type { Postponement, SkipReason } from "./resolution.ts";

/** A step with everything that asks for it. */
export interface Asked {
  /** The same for the same step at the same login, service or person, in every weighing. */
  readonly key: string;
  readonly stepId: StepId;
  readonly scope: StepScope;
  /** Where it is recorded when it is settled: the services that share the login, the service, or the person. */
  readonly subjects: readonly string[];
  /** The person's services that it names: at which it is to be done, or whose password is meant. */
  readonly serviceIds: readonly string[];
  /** At least one; what gives the level first, in the order in which they are worth reading. */
  readonly requests: readonly [StepRequest, ...StepRequest[]];
  readonly level: Level;
  /** It would be `now`, and waits until what is worth more is done. */
  readonly isHeldBack?: true;
  /** A sign the person noticed asks for it. */
  readonly isUrgent: boolean;
  readonly onBadge: boolean;
  /** Per minute, see `worthOf`. */
  readonly worth: number;
  /** What it takes in one sitting: what takes longer is begun there, and gone on with on another day. */
  readonly minutes: number;
}

/** How it stands: to do, or as the person recorded it. */
export type StepState =
  /** Why it is open again, where it had been settled. */
  | { readonly state: "open"; readonly reopenings: readonly Reopening[] }
  | { readonly state: "done"; readonly on: Day }
  | { readonly state: "skipped"; readonly on: Day; readonly reason?: SkipReason }
  | { readonly state: "put-off"; readonly until: Day; readonly when: Postponement };

export type Step = Asked & StepState;

/** A step that is still to do at its level. */
export function isOpenAt(step: Step, level: Level): boolean {
  return step.state === "open" && step.level === level;
}

/** Whether the person is through with a step: they did it, or left it out. */
export function isSettled({ state }: Pick<Step, "state">): boolean {
  return state === "done" || state === "skipped";
}

/** How many steps are where: the only count of steps in the product. */
export interface StepCount {
  readonly now: number;
  /** For what is `now`. */
  readonly minutes: number;
  readonly onBadge: number;
  readonly minutesOnBadge: number;
  readonly later: number;
  readonly list: number;
  readonly putOff: number;
  /** Done or left out. */
  readonly settled: number;
}

/** Counts steps. What is past or only a note is nothing to do, and counts nowhere. */
export function countSteps(steps: readonly Step[]): StepCount {
  const count = {
    now: 0,
    minutes: 0,
    onBadge: 0,
    minutesOnBadge: 0,
    later: 0,
    list: 0,
    putOff: 0,
    settled: 0,
  };
  for (const step of steps) {
    const { state, level, minutes, onBadge } = step;
    if (isSettled(step)) count.settled += 1;
    else if (!isAsking(step)) continue;
    else if (state === "put-off") count.putOff += 1;
    else if (level === "later") count.later += 1;
    else if (level === "list") count.list += 1;
    else {
      count.now += 1;
      count.minutes += minutes;
      if (!onBadge) continue;
      count.onBadge += 1;
      count.minutesOnBadge += minutes;
    }
  }
  return count;
}

/** How many minutes steps take together. */
export function minutesOf(steps: readonly Pick<Step, "minutes">[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The services at which what asks for a step happened: of shared passwords several, of a habit none. */
export function causedAt({ cause }: StepRequest): string[] {
  switch (cause.kind) {
    case "habit":
      return [];
    case "reuse":
      return cause.groups.flatMap(({ serviceIds }) => serviceIds);
    default:
      return [cause.serviceId];
  }
}

/** Whether a certain incident asks for a step. */
export function isBecauseOf({ cause }: StepRequest, incidentId: string): boolean {
  return cause.kind === "incident" && cause.incident.id === incidentId;
}

/** The services that a step belongs to: where it is recorded, and where an incident or a sign asks for it. */
export function servicesOf({ subjects, requests }: Asked): Set<string> {
  return new Set([...subjects, ...requests.flatMap(causedAt)]);
}
