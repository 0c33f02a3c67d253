import { knownCausesOf } from "#lib/domain/cause.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { fillDatabase } from "#scripts/bench/fill-database.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { ownAt } from "./expected.ts";

/** The resolutions on record. */
export async function readResolutions(omamori: RunningExtension): Promise<Resolution[]> {
  return (await omamori.readTable("resolutions")) as Resolution[];
}

/** What is recorded when a step that an incident asks for is done. */
export function doneAt(serviceId: string, stepId: StepId): Resolution {
  const asked = ownAt(serviceId).steps.find((step) => step.stepId === stepId);
  if (!asked) throw new Error(`${serviceId} asks for no ${stepId}.`);
  const covers = asked.requests.flatMap(({ cause }) => knownCausesOf(cause));
  return { subject: serviceId, stepId, outcome: "done", resolvedOn: dayOf(Date.now()), covers };
}

/** Keeps behind the extension's back that a step at a service is done, and gives what was kept. */
export async function keepResolution(
  omamori: RunningExtension,
  serviceId: string,
  stepId: StepId = "change-password",
): Promise<Resolution> {
  const resolution = doneAt(serviceId, stepId);
  await fillDatabase(omamori.observer, { resolutions: [resolution] });
  return resolution;
}
