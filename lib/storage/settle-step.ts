import type { Day } from "#lib/domain/day.ts";
import { loginSteps, type StepId } from "#lib/domain/hygiene-step.ts";
import { factsOf } from "#lib/domain/incident-facts.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Service } from "#lib/domain/service.ts";
import { type Settlement, settle } from "#lib/domain/settlement.ts";
import type { Database } from "./database.ts";

/**
 * Settles a step, with what is known of each service's incidents on that day. A step about the login
 * counts for every service that shares it: one changed password is changed for all.
 */
export async function settleStep(
  database: Database,
  service: Service,
  stepId: StepId,
  settlement: Settlement,
  resolvedOn: Day,
): Promise<void> {
  await database.transaction("rw", database.resolutions, database.incidents, async () => {
    const resolutions = await Promise.all(
      servicesWith(service, stepId).map(async (serviceId): Promise<Resolution> => {
        const incidents = await database.incidents.where("serviceIds").equals(serviceId).toArray();
        return {
          serviceId,
          stepId,
          resolvedOn,
          covers: incidents.map(factsOf),
          ...settle(settlement, resolvedOn),
        };
      }),
    );
    await database.resolutions.bulkPut(resolutions);
  });
}

/** Opens a step again, wherever `settleStep` settled it. */
export async function reopenStep(database: Database, service: Service, stepId: StepId): Promise<void> {
  const keys = servicesWith(service, stepId).map((serviceId): [string, StepId] => [serviceId, stepId]);
  await database.resolutions.bulkDelete(keys);
}

function servicesWith({ id, sharesLoginWith = [] }: Service, stepId: StepId): string[] {
  return loginSteps.includes(stepId) ? [id, ...sharesLoginWith] : [id];
}
