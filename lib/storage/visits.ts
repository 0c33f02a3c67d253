import type { Day } from "#lib/domain/day.ts";
import { addVisit, type Visit } from "#lib/domain/visit.ts";
import type { Database } from "./database.ts";
import { readSetting } from "./settings.ts";

/**
 * Notes that a service was visited on a day. Writes nothing if that day is noted already, or while
 * recording is paused.
 */
export async function recordVisit(database: Database, serviceId: string, on: Day): Promise<void> {
  const { visits, settings } = database;
  await database.transaction("rw", visits, settings, async () => {
    const [before, isPaused] = await Promise.all([
      visits.get(serviceId),
      readSetting(database, "isRecordingPaused"),
    ]);
    if (isPaused) return;
    const after = addVisit(before, serviceId, on);
    if (after !== before) await visits.put(after);
  });
}

/** Every visited service, in no particular order. */
export function readVisits(database: Database): Promise<Visit[]> {
  return database.visits.toArray();
}
