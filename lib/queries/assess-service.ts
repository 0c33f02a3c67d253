import { type Assessment, assessExposure, type Circumstances } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Service } from "#lib/domain/service.ts";
import { addVisit } from "#lib/domain/visit.ts";
import type { Database } from "#lib/storage/database.ts";
import { readSetting, unusedAfterMonthsByDefault } from "#lib/storage/settings.ts";

/** What the database holds of one service and the person's doings there. */
export interface StoredGrounds {
  readonly incidents: readonly Incident[];
  readonly circumstances: Circumstances;
}

/**
 * Weighs one service by what the database holds of it.
 *
 * @param today the person's own day.
 * @param visitedOn a visit that is being recorded in this moment and counts already.
 */
export async function assessService(
  database: Database,
  service: Service,
  today: Day,
  visitedOn?: Day,
): Promise<Assessment> {
  const { incidents, circumstances } = await readGrounds(database, service, visitedOn);
  return assessExposure(incidents, circumstances, today);
}

/**
 * Reads what a service is weighed by.
 *
 * @param visitedOn a visit that is being recorded in this moment and counts already.
 */
export async function readGrounds(
  database: Database,
  service: Service,
  visitedOn?: Day,
): Promise<StoredGrounds> {
  const ofService = { serviceId: service.id };
  const [incidents, account, resolutions, noticed, visit, unusedAfterMonths] = await Promise.all([
    database.incidents.where("serviceIds").equals(service.id).toArray(),
    database.accounts.get(service.id),
    database.resolutions.where(ofService).toArray(),
    readNoticed(database, service.id),
    database.visits.get(service.id),
    readSetting(database, "unusedAfterMonths"),
  ]);
  return {
    incidents,
    circumstances: {
      account,
      resolutions,
      noticed,
      visit: visitedOn === undefined ? visit : addVisit(visit, service.id, visitedOn),
      unusedAfterMonths: unusedAfterMonths ?? unusedAfterMonthsByDefault,
    },
  };
}

async function readNoticed(database: Database, serviceId: string): Promise<Circumstances["noticed"]> {
  const noticed = await database.noticedSigns.where({ serviceId }).toArray();
  if (noticed.length === 0) return [];
  const signs = await database.signs.bulkGet(noticed.map(({ signId }) => signId));
  return noticed.flatMap(({ noticedOn }, at) => {
    const sign = signs[at];
    return sign ? [{ sign, noticedOn }] : [];
  });
}
