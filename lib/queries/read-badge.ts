import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Standing } from "#lib/domain/standing.ts";
import type { Database } from "#lib/storage/database.ts";
import { findService } from "#lib/storage/services.ts";
import { readService } from "./read-service.ts";

/** What the icon says about a listed service. */
export interface ServiceBadge {
  readonly service: Service;
  readonly standing: Standing;
}

/**
 * Looks a host up and weighs its service, on one snapshot of the database.
 *
 * @param visitedOn a visit that is being recorded in this moment and counts already.
 * @returns nothing for an unlisted host.
 */
export function readBadge(
  database: Database,
  host: string,
  clock: Clock,
  visitedOn?: Day,
): Promise<ServiceBadge | undefined> {
  const { services, incidents, steps, signs, visits, accounts, resolutions, noticedSigns, mutedServices } =
    database;
  const tables = [
    services,
    incidents,
    steps,
    signs,
    visits,
    accounts,
    resolutions,
    noticedSigns,
    mutedServices,
    database.settings,
  ];
  return database.transaction("r", tables, async () => {
    const service = await findService(database, host);
    if (!service) return undefined;
    const [allSteps, allSigns] = await Promise.all([steps.toArray(), signs.toArray()]);
    const advice = { steps: new Map(allSteps.map((step) => [step.id, step])), signs: allSigns };
    const { standing } = await readService(database, service, advice, clock, visitedOn);
    return { service, standing };
  });
}
