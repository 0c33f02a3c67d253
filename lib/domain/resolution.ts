import type { Day } from "./day.ts";
import type { StepId } from "./hygiene-step.ts";

/** The person's record that a step at a service needs no more doing. */
export interface Resolution {
  readonly serviceId: string;
  readonly stepId: StepId;
  /** `skipped`: "not for me". */
  readonly outcome: "done" | "skipped";
  readonly resolvedOn: Day;
  /** The incidents that asked for the step at that time; a later one asks again. */
  readonly incidentIds: readonly string[];
}
