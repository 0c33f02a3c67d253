import type { Day } from "#lib/domain/day.ts";
import type { MergeCounts, WholeRecord } from "#lib/domain/personal-record.ts";
import { asListed } from "./as-listed.ts";
import type { Database } from "./database.ts";
import { layerTables } from "./layers.ts";
import { countMerge, mergeRecords, previewMerge, takenOver } from "./merge-records.ts";
import { personalTableNames } from "./personal-tables.ts";
import { readWholeRecord } from "./whole-record.ts";

/** What `restoreRecord` would do. */
export async function previewRestore(
  database: Database,
  restored: WholeRecord,
  today: Day,
): Promise<MergeCounts> {
  const [present, { record }] = await Promise.all([readWholeRecord(database), asListed(database, restored)]);
  return previewMerge(present, record, today);
}

/** How many sites a record speaks of that are not listed here, and are left out. */
export async function countUnlisted(database: Database, restored: WholeRecord): Promise<number> {
  return (await asListed(database, restored)).unlisted.length;
}

/**
 * Merges a backup into what is recorded, all of it or nothing: whatever throws on the way leaves
 * everything as it was.
 *
 * @param restored has passed the schema of backups. What is not listed here is left out, see `asListed`.
 * @param today the person's own day.
 * @returns what was done.
 */
export function restoreRecord(database: Database, restored: WholeRecord, today: Day): Promise<MergeCounts> {
  const tables = [...layerTables(database).map(({ name }) => name), ...personalTableNames];
  return database.transaction("rw", tables, async () => {
    const [present, { record }] = await Promise.all([
      readWholeRecord(database),
      asListed(database, restored),
    ]);
    const merged = mergeRecords(present, record, today);
    await Promise.all(
      personalTableNames.map((table) =>
        database.table(table).bulkPut(merged[table].filter((row, at) => row !== present[table][at])),
      ),
    );
    return countMerge(present, takenOver(record, today), merged);
  });
}
