import type { PersonalTable } from "#lib/domain/personal-record.ts";
import type { Database } from "./database.ts";
import { personalTableNames, rulesOf } from "./personal-tables.ts";

/**
 * Deletes all that is on record of one service, or nothing: its visits, what was told of the account,
 * settled steps, noticed signs, that it is muted or declined, and where it was found. What the catalogue says of it stays, as for everybody, and
 * so does which incidents a notification told of: they would be told again.
 */
export async function forgetService(database: Database, serviceId: string): Promise<void> {
  const tables = personalTableNames.filter((name) => rulesOf(name).ofService !== undefined);
  await database.transaction("rw", tables, async () => {
    await Promise.all(tables.map((name) => forgetIn(database, name, serviceId)));
  });
}

async function forgetIn(database: Database, name: PersonalTable, serviceId: string): Promise<void> {
  const { ofService = "serviceId", without } = rulesOf(name);
  const table = database.table(name);
  const rows = table.where(ofService).equals(serviceId);
  const left = without && (await rows.toArray()).map((row) => without(row, serviceId));
  await rows.delete();
  await table.bulkPut((left ?? []).filter((row) => row !== undefined));
}
