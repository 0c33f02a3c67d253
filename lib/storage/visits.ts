import type { Day } from "#lib/domain/day.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import { addVisit, type Visit } from "#lib/domain/visit.ts";
import { isClockBehind } from "./catalogue-state.ts";
import type { Database } from "./database.ts";
import { readDeclined } from "./declined-services.ts";
import { personalTables } from "./personal-tables.ts";
import { manyRows } from "./services.ts";
import { readSetting } from "./settings.ts";

/** A service, and a day on which a page of it was looked at. */
export interface VisitedOn {
  readonly serviceId: ServiceId;
  readonly on: Day;
}

/**
 * Notes that a service was visited on a day. Writes nothing if that day is noted already, while
 * recording is paused, or of a service that the person does not want on their list. Days still to come, which a clock ahead of its time left, are brought back to today.
 *
 * @param today the person's own day, where it is later.
 */
export function recordVisit(
  database: Database,
  serviceId: ServiceId,
  on: Day,
  today: Day = on,
): Promise<void> {
  return recordVisits(database, [{ serviceId, on }], today);
}

/** Notes several at once. @param today the person's own day. */
export async function recordVisits(
  database: Database,
  visited: readonly VisitedOn[],
  today: Day,
): Promise<void> {
  if (visited.length === 0) return;
  const { visits, settings, catalogueState, declinedServices, accounts } = database;
  const tables = [visits, settings, catalogueState, declinedServices, accounts];
  await database.transaction("rw", tables, async () => {
    const ids = [...new Set(visited.map(({ serviceId }) => serviceId))];
    const [stored, isPaused, declined] = await Promise.all([
      ids.length > manyRows ? visits.toArray() : visits.bulkGet(ids),
      readSetting(database, "isRecordingPaused"),
      readDeclined(database, ids),
    ]);
    if (isPaused) return;
    const before = new Map(stored.flatMap((visit) => (visit ? [[visit.serviceId, visit] as const] : [])));
    const believed = await asBelieved(database, [...before.values()], today);
    const after = new Map<ServiceId, Visit>();
    for (const { serviceId, on } of visited) {
      if (declined.has(serviceId)) continue;
      const noted = after.get(serviceId) ?? believed.get(serviceId);
      after.set(serviceId, addVisit(noted, serviceId, on));
    }
    const changed = [...after.values()].filter((visit) => visit !== before.get(visit.serviceId));
    if (changed.length > 0) await visits.bulkPut(changed);
  });
}

/** A clock that is behind makes every true day one that is still to come: then nothing is brought back. */
async function asBelieved(
  database: Database,
  visits: readonly Visit[],
  today: Day,
): Promise<ReadonlyMap<ServiceId, Visit>> {
  const isAhead = visits.some(({ lastOn }) => lastOn > today);
  const isBehind = isAhead && isClockBehind(await database.catalogueState.get("current"), today);
  const rules = personalTables.visits;
  return new Map(visits.map((visit) => [visit.serviceId, isBehind ? visit : rules.asOf(visit, today)]));
}

/** Every visited service, in no particular order. */
export function readVisits(database: Database): Promise<Visit[]> {
  return database.visits.toArray();
}
