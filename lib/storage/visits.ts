import type { Day } from "#lib/domain/day.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import { addVisit, type Visit } from "#lib/domain/visit.ts";
import { isClockBehind } from "./catalogue-state.ts";
import type { Database } from "./database.ts";
import { personalTables } from "./personal-tables.ts";
import { readSetting } from "./settings.ts";

/**
 * Notes that a service was visited on a day. Writes nothing if that day is noted already, or while
 * recording is paused. Days still to come, which a clock ahead of its time left, are brought back to today.
 *
 * @param today the person's own day, where it is later.
 */
export async function recordVisit(
  database: Database,
  serviceId: ServiceId,
  on: Day,
  today: Day = on,
): Promise<void> {
  const { visits, settings, catalogueState } = database;
  await database.transaction("rw", visits, settings, catalogueState, async () => {
    const [before, isPaused] = await Promise.all([
      visits.get(serviceId),
      readSetting(database, "isRecordingPaused"),
    ]);
    if (isPaused) return;
    const after = addVisit(await believed(database, before, today), serviceId, on);
    if (after !== before) await visits.put(after);
  });
}

/** A clock that is behind makes every true day one that is still to come: then nothing is brought back. */
async function believed(
  database: Database,
  visit: Visit | undefined,
  today: Day,
): Promise<Visit | undefined> {
  if (!visit || visit.lastOn <= today) return visit;
  const state = await database.catalogueState.get("current");
  return isClockBehind(state, today) ? visit : personalTables.visits.asOf(visit, today);
}

/** Every visited service, in no particular order. */
export function readVisits(database: Database): Promise<Visit[]> {
  return database.visits.toArray();
}
