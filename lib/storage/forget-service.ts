import type { Database } from "./database.ts";

/**
 * Deletes all that is on record of one service, or nothing: its visits, what was told of the account,
 * settled steps, noticed signs, and that it is muted. What the catalogue says of it stays, as for everybody, and
 * so does which incidents a notification told of: they would be told again.
 */
export async function forgetService(database: Database, serviceId: string): Promise<void> {
  const { visits, accounts, resolutions, noticedSigns, mutedServices } = database;
  const tables = [visits, accounts, resolutions, noticedSigns, mutedServices];
  await database.transaction("rw", tables, async () => {
    await Promise.all(tables.map((table) => table.where("serviceId").equals(serviceId).delete()));
  });
}
