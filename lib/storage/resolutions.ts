import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Database } from "./database.ts";

/** Notes that a step is done or skipped, in place of what was noted of it before. */
export async function resolveStep(database: Database, resolution: Resolution): Promise<void> {
  await database.resolutions.put(resolution);
}

/** Opens a step again. */
export async function reopenStep(database: Database, serviceId: string, stepId: StepId): Promise<void> {
  await database.resolutions.delete([serviceId, stepId]);
}
