import type { Database } from "./database.ts";
import { personalTableNames, rulesOf } from "./personal-tables.ts";

/**
 * Deletes all that is on record of one service, or nothing: its visits, what was told of the account,
 * settled steps, noticed signs, and that it is muted. What the catalogue says of it stays, as for everybody, and
 * so does which incidents a notification told of: they would be told again.
 */
export async function forgetService(database: Database, serviceId: string): Promise<void> {
  const tables = personalTableNames.filter((name) => rulesOf(name).ofService !== undefined);
  await database.transaction("rw", tables, async () => {
    await Promise.all(
      tables.map((name) =>
        database
          .table(name)
          .where(rulesOf(name).ofService ?? "serviceId")
          .equals(serviceId)
          .delete(),
      ),
    );
  });
}
