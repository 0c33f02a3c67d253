import type { Day } from "#lib/domain/day.ts";
import { addVisit, type Visit } from "#lib/domain/visit.ts";
import type { Database } from "./database.ts";

/** Notes that a service was visited on a day. Writes nothing if that day is noted already. */
export async function recordVisit(database: Database, serviceId: string, on: Day): Promise<void> {
  await database.transaction("rw", database.visits, async () => {
    const before = await database.visits.get(serviceId);
    const after = addVisit(before, serviceId, on);
    if (after !== before) await database.visits.put(after);
  });
}

/** Every visited service, in no particular order. */
export function readVisits(database: Database): Promise<Visit[]> {
  return database.visits.toArray();
}
