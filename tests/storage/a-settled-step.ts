import type { StepId } from "#lib/domain/hygiene-step.ts";
import { stepScopes } from "#lib/domain/hygiene-step.ts";
import { person } from "#lib/domain/resolution.ts";
import type { Service } from "#lib/domain/service.ts";
import type { SettledStep } from "#lib/storage/resolutions.ts";

/** A step at a service as it is settled, for all whom it is for; nothing asks for it but what is on record. */
export function aSettledStep(service: Service, stepId: StepId): SettledStep {
  const { id, sharesLoginWith = [] } = service;
  const subjects = { login: [id, ...sharesLoginWith], service: [id], person: [person] }[stepScopes[stepId]];
  return { stepId, subjects, serviceIds: [id], requests: [] };
}
