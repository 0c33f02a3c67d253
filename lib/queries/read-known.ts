import type { Advice } from "#lib/domain/advice.ts";
import { type CatalogueIndex, indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { Database } from "#lib/storage/database.ts";
import { layerTables, readLayers } from "#lib/storage/layers.ts";
import { wordingOf } from "#lib/storage/texts.ts";
import { readAdvice } from "./read-advice.ts";

/** The whole loaded catalogue in memory, and which one it is. */
export interface Known {
  readonly state: CatalogueState | undefined;
  readonly index: CatalogueIndex;
  readonly advice: Advice;
}

/**
 * Reads it, in the loaded language and without the sources, on one snapshot of the database. It changes only when
 * another catalogue is loaded.
 */
export function readKnown(database: Database): Promise<Known> {
  const { texts, advice } = database;
  return database.transaction("r", [...layerTables(database), texts, advice], async () => {
    const [state, said, { services, incidents }, allTexts] = await Promise.all([
      readCatalogueState(database),
      readAdvice(database),
      readLayers(database),
      texts.toArray(),
    ]);
    const wording = wordingOf(allTexts);
    const index = indexCatalogue(
      services.map(wording.service),
      incidents.map(wording.incident),
      said.signs,
      said.steps,
    );
    return { state, advice: said, index };
  });
}
