import type { AssessedStep } from "./assess-exposure.ts";
import type { HygieneStep, StepId } from "./hygiene-step.ts";

/** How many minutes the open steps take together. */
export function minutesLeft(
  steps: readonly AssessedStep[],
  catalogue: ReadonlyMap<StepId, HygieneStep>,
): number {
  return steps
    .filter((step) => step.state === "open")
    .reduce((minutes, step) => minutes + (catalogue.get(step.stepId)?.minutes ?? 0), 0);
}
