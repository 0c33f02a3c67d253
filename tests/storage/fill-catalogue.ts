import type { Catalogue } from "#lib/domain/catalogue.ts";
import { catalogueTableNames } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";

/**
 * Puts a catalogue into a database as one that was loaded by an earlier release lies there: every row with its texts
 * in all languages, and incidents with their sources. So a test sees whatever language it reads, and loads none.
 */
export async function fillCatalogue(database: Database, catalogue: Catalogue, hash: string): Promise<void> {
  const { checkedOn, services, incidents, steps, signs, ...offered } = catalogue;
  const { catalogueState } = database;
  await database.transaction("rw", [...catalogueTableNames, catalogueState.name], async () => {
    await Promise.all(catalogueTableNames.map((name) => database.table(name).clear()));
    await database.services.bulkAdd(services);
    await database.incidents.bulkAdd(incidents);
    await database.advice.bulkAdd([
      { key: "asked", steps, signs },
      { key: "said", steps, signs, ...offered },
    ]);
    await catalogueState.put({ key: "current", hash, checkedOn });
  });
}
