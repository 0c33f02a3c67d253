import type { Day } from "#lib/domain/day.ts";
import { mergeRecords } from "#lib/domain/merge-records.ts";
import { countMerge, type MergeCounts } from "#lib/domain/preview-merge.ts";
import { personalTables, type WholeRecord } from "#lib/domain/whole-record.ts";
import type { Database } from "./database.ts";
import type { StoredSetting } from "./settings.ts";

/** Reads everything that is the person's own, on one snapshot of the database. */
export function readWholeRecord(database: Database): Promise<WholeRecord<StoredSetting>> {
  const { visits, accounts, resolutions, noticedSigns, mutedServices, alertedFacts, settings } = database;
  return database.transaction("r", [...personalTables], async () => {
    const [allVisits, allAccounts, allResolutions, allNoticed, allMuted, allTold, chosen] = await Promise.all(
      [
        visits.toArray(),
        accounts.toArray(),
        resolutions.toArray(),
        noticedSigns.toArray(),
        mutedServices.toArray(),
        alertedFacts.toArray(),
        settings.toArray(),
      ],
    );
    return {
      visits: allVisits,
      accounts: allAccounts,
      resolutions: allResolutions,
      noticedSigns: allNoticed,
      mutedServices: allMuted,
      alertedFacts: allTold,
      settings: chosen,
    };
  });
}

/**
 * Merges a backup into what is recorded, all of it or nothing: whatever throws on the way leaves
 * everything as it was.
 *
 * @param restored has passed the schema of backups.
 * @param today the person's own day.
 * @returns what was done.
 */
export function restoreRecord(
  database: Database,
  restored: WholeRecord<StoredSetting>,
  today: Day,
): Promise<MergeCounts> {
  return database.transaction("rw", [...personalTables], async () => {
    const present = await readWholeRecord(database);
    const merged = mergeRecords(present, restored, today);
    await Promise.all(
      personalTables.map((table) =>
        database.table(table).bulkPut(merged[table].filter((row, at) => row !== present[table][at])),
      ),
    );
    return countMerge(present, restored, merged);
  });
}
