import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { Day } from "#lib/domain/day.ts";
import type { CatalogueState } from "./catalogue-state.ts";
import type { Database } from "./database.ts";

/** The state of the loaded catalogue; nothing before the first attempt to load one. */
export function readCatalogueState(database: Database): Promise<CatalogueState | undefined> {
  return database.catalogueState.get("current");
}

/**
 * Replaces the whole catalogue, or nothing: whatever throws on the way leaves the last good one.
 * The person's own record is not touched.
 */
export async function replaceCatalogue(
  database: Database,
  catalogue: Catalogue,
  hash: string,
): Promise<void> {
  const { services, incidents, steps, signs, articles, help, letters, catalogueState } = database;
  const tables = [services, incidents, steps, signs, articles, help, letters];
  await database.transaction("rw", [...tables, catalogueState], async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await services.bulkAdd(catalogue.services);
    await incidents.bulkAdd(catalogue.incidents);
    await steps.bulkAdd(catalogue.steps);
    await signs.bulkAdd(catalogue.signs);
    await articles.bulkAdd(catalogue.articles);
    await help.bulkAdd(catalogue.help);
    await letters.bulkAdd(catalogue.letters);
    await catalogueState.put({ key: "current", hash, checkedOn: catalogue.checkedOn });
  });
}

/** Notes that a load failed, beside the catalogue that is still in use. */
export async function recordCatalogueFailure(database: Database, on: Day, reason: string): Promise<void> {
  await database.transaction("rw", database.catalogueState, async () => {
    const state = await readCatalogueState(database);
    await database.catalogueState.put({ ...state, key: "current", failure: { on, reason } });
  });
}

/** Forgets an earlier failure: the right catalogue turned out to be loaded. */
export async function clearCatalogueFailure(database: Database, state: CatalogueState): Promise<void> {
  const { failure: _, ...rest } = state;
  await database.catalogueState.put(rest);
}
