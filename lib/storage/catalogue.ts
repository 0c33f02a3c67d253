import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { Day } from "#lib/domain/day.ts";
import type { CatalogueState } from "./catalogue-state.ts";
import type { Database } from "./database.ts";

/** The state of the loaded catalogue; nothing before the first attempt to load one. */
export function readCatalogueState(database: Database): Promise<CatalogueState | undefined> {
  return database.catalogueState.get("current");
}

/** The tables of what everybody has alike, each named as its part of a catalogue. */
export const catalogueTableNames = [
  "services",
  "incidents",
  "steps",
  "signs",
  "articles",
  "help",
  "letters",
] as const satisfies readonly (keyof Catalogue)[];

/**
 * Replaces the whole catalogue, or nothing: whatever throws on the way leaves the last good one.
 * The person's own record is not touched.
 */
export async function replaceCatalogue(
  database: Database,
  catalogue: Catalogue,
  hash: string,
): Promise<void> {
  const { catalogueState } = database;
  await database.transaction("rw", [...catalogueTableNames, catalogueState.name], async () => {
    await Promise.all(catalogueTableNames.map((name) => database.table(name).clear()));
    for (const name of catalogueTableNames) await database.table(name).bulkAdd(catalogue[name]);
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
