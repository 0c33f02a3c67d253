import type { Advice } from "#lib/domain/advice.ts";
import { type CatalogueIndex, indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { catalogueTableNames, readCatalogueState } from "#lib/storage/catalogue.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { Database } from "#lib/storage/database.ts";
import { readAdvice } from "./read-advice.ts";

/** The whole loaded catalogue in memory, and which one it is. */
export interface Known {
  readonly state: CatalogueState | undefined;
  readonly index: CatalogueIndex;
  readonly advice: Advice;
}

/** Reads it, on one snapshot of the database. It changes only when another catalogue is loaded. */
export function readKnown(database: Database): Promise<Known> {
  const { services, incidents, catalogueState } = database;
  return database.transaction("r", [...catalogueTableNames, catalogueState.name], async () => {
    const [state, advice, allServices, allIncidents] = await Promise.all([
      readCatalogueState(database),
      readAdvice(database),
      services.toArray(),
      incidents.toArray(),
    ]);
    return { state, advice, index: indexCatalogue(allServices, allIncidents, advice.signs, advice.steps) };
  });
}
