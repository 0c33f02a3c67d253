import { catalogueTableNames, readCatalogueState } from "./catalogue.ts";
import type { Database } from "./database.ts";

/** Whatever the database holds beside them, now or later, is the person's. */
const ofEverybody: readonly string[] = catalogueTableNames;

/**
 * Deletes everything but the catalogue, all of it or nothing. What is left is what a fresh install has:
 * that a catalogue once failed to load is forgotten too, as it says on which day.
 */
export async function eraseAll(database: Database): Promise<void> {
  const { tables, catalogueState } = database;
  await database.transaction("rw", tables, async () => {
    const state = await readCatalogueState(database);
    await Promise.all(tables.filter(({ name }) => !ofEverybody.includes(name)).map((table) => table.clear()));
    if (!state?.hash) return;
    const { failure: _, ...loaded } = state;
    await catalogueState.put(loaded);
  });
}
