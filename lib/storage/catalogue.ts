import type { Day } from "#lib/domain/day.ts";
import type { CatalogueState } from "./catalogue-state.ts";
import type { Database } from "./database.ts";

/** The state of the loaded catalogue; nothing before the first attempt to load one. */
export function readCatalogueState(database: Database): Promise<CatalogueState | undefined> {
  return database.catalogueState.get("current");
}

/** The tables of what everybody has alike. */
export const catalogueTableNames = [
  "services",
  "incidents",
  "texts",
  "sources",
  "advice",
  "rowHashes",
] as const;

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
