import { knownCausesOf } from "#lib/domain/cause.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { ownAt } from "./expected.ts";

/** What is recorded when a step that an incident asks for is done. */
export function doneAt(serviceId: string, stepId: StepId): Resolution {
  const asked = ownAt(serviceId).steps.find((step) => step.stepId === stepId);
  if (!asked) throw new Error(`${serviceId} asks for no ${stepId}.`);
  const covers = asked.requests.flatMap(({ cause }) => knownCausesOf(cause));
  return { subject: serviceId, stepId, outcome: "done", resolvedOn: dayOf(Date.now()), covers };
}
