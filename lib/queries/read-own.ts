import type { Day } from "#lib/domain/day.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Settings } from "#lib/domain/settings.ts";
import type { Database } from "#lib/storage/database.ts";
import { settingsOf } from "#lib/storage/settings.ts";
import { readWholeRecord, recordAsOf } from "#lib/storage/whole-record.ts";

/** All that is the person's own: their record, and what they chose. */
export interface Own {
  readonly record: PersonalRecord;
  readonly settings: Partial<Settings>;
}

/**
 * Reads it, on one snapshot of the database, as far as its days can be true.
 *
 * @param today the person's own day.
 */
export async function readOwn(database: Database, today: Day): Promise<Own> {
  const { settings, ...record } = recordAsOf(await readWholeRecord(database), today);
  return { record, settings: settingsOf(settings) };
}
