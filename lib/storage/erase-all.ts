import { catalogueTableNames, readCatalogueState } from "./catalogue.ts";
import type { Database } from "./database.ts";

/** Whatever the database holds beside them, now or later, is the person's. */
const ofEverybody: readonly string[] = [...catalogueTableNames, "watchedHosts"];

/**
 * Deletes everything but the catalogue, all of it or nothing. What is left is what a fresh install has: that a catalogue
 * once failed to load is forgotten too, as it says on which day. Nothing is kept up to date any more, and the list of
 * Have I Been Pwned and a kept update are gone; of a loaded update the caller loads the bundled catalogue in its place.
 */
export async function eraseAll(database: Database): Promise<void> {
  const { tables, catalogueState, watchedHosts } = database;
  await database.transaction("rw", tables, async () => {
    const state = await readCatalogueState(database);
    await Promise.all(tables.filter(({ name }) => !ofEverybody.includes(name)).map((table) => table.clear()));
    // What the browser was asked to watch stays, so that it can be asked to forget it.
    await watchedHosts.delete("feed");
    if (!state?.hash) return;
    const { failure: _, feed: __, feedKnownBy: ___, ...loaded } = state;
    await catalogueState.put(loaded);
  });
}
