import type { Day } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import type { Database } from "./database.ts";
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
