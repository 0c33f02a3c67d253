import type { Day } from "#lib/domain/day.ts";
import { awakeOn, isOutdated, trustedDay } from "#lib/domain/keep-visits.ts";
import type { Database } from "./database.ts";
import { choose, readSetting } from "./settings.ts";

/**
 * Deletes the visits that are older than the person wants them kept. Answers and settled steps stay: they
 * were said, not observed. What the history showed is kept as long from the day it was found. A clock that runs far ahead for a day deletes nothing: see `trustedDay`.
 *
 * @param today the person's own day.
 * @returns at how many services.
 */
export function pruneVisits(database: Database, today: Day): Promise<number> {
  const { visits, finds, settings } = database;
  return database.transaction("rw", visits, finds, settings, async () => {
    const [months, before] = await Promise.all([
      readSetting(database, "keepVisitsMonths"),
      readSetting(database, "awake"),
    ]);
    // What is not needed is not kept.
    if (months === undefined) {
      if (before) await choose(database, "awake", undefined);
      return 0;
    }
    const awake = awakeOn(before, today);
    if (awake !== before) await choose(database, "awake", awake);
    const day = trustedDay(awake);
    const deleted = await Promise.all([
      visits.filter((visit) => isOutdated(visit, months, day)).delete(),
      finds
        .where("origin")
        .equals("history")
        .filter(({ foundOn }) => isOutdated({ lastOn: foundOn }, months, day))
        .delete(),
    ]);
    return deleted.reduce((sum, count) => sum + count, 0);
  });
}

/**
 * Chooses how long visits are kept, and deletes what is older in the same transaction.
 *
 * @param months `undefined` to keep them until they are removed.
 * @param today the person's own day.
 * @returns at how many services visits were deleted.
 */
export function keepVisits(database: Database, months: number | undefined, today: Day): Promise<number> {
  const { visits, finds, settings } = database;
  return database.transaction("rw", visits, finds, settings, async () => {
    await choose(database, "keepVisitsMonths", months);
    return await pruneVisits(database, today);
  });
}
