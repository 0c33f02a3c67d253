import type { Day } from "./day.ts";
import type { StepId } from "./hygiene-step.ts";
import type { IncidentFacts } from "./incident-facts.ts";

/** Why a person leaves a step out. */
export const skipReasons = ["not-possible", "done-before", "does-not-apply", "keep-using"] as const;

export type SkipReason = (typeof skipReasons)[number];

interface Resolved {
  readonly serviceId: string;
  readonly stepId: StepId;
  readonly resolvedOn: Day;
  /** What was known of the service's incidents; a new fact about one that asks for the step asks again. */
  readonly covers: readonly IncidentFacts[];
}

/** The person's record that a step at a service needs no doing, for good or for now. */
export type Resolution =
  | (Resolved & { readonly outcome: "done" })
  | (Resolved & { readonly outcome: "skipped"; readonly reason?: SkipReason })
  | (Resolved & { readonly outcome: "snoozed" /** The day it is open again. */; readonly until: Day });

export type Outcome = Resolution["outcome"];
