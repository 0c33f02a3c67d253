import type { KnownCause } from "./cause.ts";
import type { Clock } from "./clock.ts";
import { addDays, type Day } from "./day.ts";
import type { StepId } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import type { ServiceId } from "./service.ts";

/** Where a step of scope person is settled: for all services at once. No service has this id. */
export const person = "person";

/** What a step is settled for: an account at a service, or the person. */
export type Subject = ServiceId | typeof person;

/** Why a person leaves a step out. */
export const skipReasons = ["not-possible", "done-before", "does-not-apply", "keep-using"] as const;

export type SkipReason = (typeof skipReasons)[number];

/** Until when a person puts a step off, in their own words. */
export const postponements = ["tonight", "weekend", "day"] as const;

export type Postponement = (typeof postponements)[number];

interface Resolved {
  /** The service at which it was settled, or `person`. */
  readonly subject: Subject;
  readonly stepId: StepId;
  readonly resolvedOn: Day;
  /** What asked for it then; something new asks again. */
  readonly covers: readonly KnownCause[];
}

/** The person's record that a step needs no doing, for good or for now. */
export type Resolution =
  | (Resolved & { readonly outcome: "done" })
  | (Resolved & { readonly outcome: "skipped"; readonly reason?: SkipReason })
  | (Resolved & {
      readonly outcome: "put-off";
      /** The day it is open again; for `tonight` that day's evening. */
      readonly until: Day;
      readonly when: Postponement;
      /** The day they were reminded; once is enough. */
      readonly remindedOn?: Day;
    });

/** What a person says of a step. */
export type Settlement =
  | { readonly outcome: "done" }
  | { readonly outcome: "skipped"; readonly reason: SkipReason }
  | { readonly outcome: "put-off"; readonly until: Day; readonly when: Postponement };

/** Whether what was put off is to be done: on its day, or from its evening on. */
export function isDue(
  { until, when }: { readonly until: Day; readonly when: Postponement },
  { today, isEvening }: Clock,
): boolean {
  return until < today || (until === today && (when !== "tonight" || isEvening));
}

/** What is kept of a settlement: "tonight" said in the evening means the next day, as that evening is here already. */
export function asKept(settlement: Settlement, { today, isEvening }: Clock): Settlement {
  const isTooLate =
    settlement.outcome === "put-off" &&
    settlement.when === "tonight" &&
    isEvening &&
    settlement.until <= today;
  return isTooLate ? { outcome: "put-off", until: addDays(today, 1), when: "day" } : settlement;
}

/** What is recorded of each step, by the service, or for the person. */
export type Resolutions = ReadonlyMap<StepId, ReadonlyMap<string, Resolution>>;

/** Resolutions to be looked up by step and subject. */
export function resolutionsByStep(resolutions: readonly Resolution[]): Resolutions {
  const byStep = new Map<StepId, Map<string, Resolution>>();
  for (const resolution of resolutions) {
    const bySubject = byStep.get(resolution.stepId);
    if (bySubject) bySubject.set(resolution.subject, resolution);
    else byStep.set(resolution.stepId, new Map([[resolution.subject, resolution]]));
  }
  return byStep;
}

/** When a step was done at a service. */
export function doneOn(resolutions: Resolutions, stepId: StepId, serviceId: string): Day | undefined {
  const resolution = resolutions.get(stepId)?.get(serviceId);
  return resolution?.outcome === "done" ? resolution.resolvedOn : undefined;
}

/** What was recorded last of a step, at any service of its login. */
export function newestOf(
  { stepId, subjects }: { readonly stepId: StepId; readonly subjects: readonly string[] },
  resolutions: Resolutions,
): Resolution | undefined {
  const bySubject = resolutions.get(stepId);
  if (!bySubject) return undefined;
  return subjects
    .flatMap((subject) => bySubject.get(subject) ?? [])
    .toSorted((a, b) => inOrder(b.resolvedOn, a.resolvedOn))[0];
}
