import type { Day } from "#lib/domain/day.ts";
import type { CatalogueState } from "./catalogue-state.ts";
import type { Database } from "./database.ts";
import { type Replacement, replaceRows } from "./replace-rows.ts";

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

/**
 * Replaces what changed of a catalogue, all of it or nothing: whatever throws on the way leaves the last good one.
 * The person's own record is not touched.
 *
 * @param replacements the tables that hold another row than before.
 * @param before what was loaded when they were found.
 * @param state of the catalogue that is there then.
 * @returns whether it was done: not where another context loaded one meanwhile, beside whose rows these may not stand.
 */
export function replaceCatalogue(
  database: Database,
  replacements: readonly Replacement[],
  before: CatalogueState | undefined,
  state: CatalogueState,
): Promise<boolean> {
  const { catalogueState } = database;
  return database.transaction("rw", [...catalogueTableNames, catalogueState.name], async () => {
    const now = await readCatalogueState(database);
    if (now?.hash !== before?.hash || now?.language !== before?.language) return false;
    for (const replacement of replacements) await replaceRows(database, replacement);
    await catalogueState.put(state);
    return true;
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
