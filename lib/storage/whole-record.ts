import type { Day } from "#lib/domain/day.ts";
import type { MergeCounts, WholeRecord } from "#lib/domain/personal-record.ts";
import { asListed } from "./as-listed.ts";
import type { Database } from "./database.ts";
import { layerTables } from "./layers.ts";
import { countMerge, mergeRecords, takenOver } from "./merge-records.ts";
import { personalTableNames, recordOf, rulesOf } from "./personal-tables.ts";

/** Reads everything that is the person's own as it is stored, on one snapshot of the database. */
export function readWholeRecord(database: Database): Promise<WholeRecord> {
  return database.transaction("r", [...personalTableNames], async () => {
    const rows = await Promise.all(personalTableNames.map((table) => database.table(table).toArray()));
    const byTable = new Map(personalTableNames.map((table, at) => [table, rows[at] ?? []]));
    return recordOf((table) => byTable.get(table) ?? []);
  });
}

/** A record as far as it can be true on a day. @param today the person's own. */
export function recordAsOf(record: WholeRecord, today: Day): WholeRecord {
  return recordOf((table) => record[table].map((row) => rulesOf(table).asOf(row, today)));
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
