import { unpackCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import type { CatalogueAsset } from "#lib/domain/catalogue.ts";
import type { Day } from "#lib/domain/day.ts";
import {
  clearCatalogueFailure,
  readCatalogueState,
  recordCatalogueFailure,
  replaceCatalogue,
} from "./catalogue.ts";
import type { Database } from "./database.ts";

/**
 * Loads the bundled catalogue if the database does not hold it yet.
 *
 * The asset was validated when it was built. Its hash shows that it is still the same file, so it
 * is not validated again here, which keeps the validator out of the background.
 *
 * @param today noted beside a failure.
 * @returns whether the right catalogue is loaded now. On `false` the last good one stays in use, and
 *   the failure is in the catalogue's state, for the screens to say.
 */
export async function loadCatalogue(database: Database, asset: CatalogueAsset, today: Day): Promise<boolean> {
  const state = await readCatalogueState(database);
  if (state?.hash === asset.hash) {
    if (state.failure) await clearCatalogueFailure(database, state);
    return true;
  }
  try {
    const text = await asset.read();
    if ((await sha256(text)) !== asset.hash) throw new Error("The catalogue file is damaged.");
    await replaceCatalogue(database, unpackCatalogue(text), asset.hash);
    return true;
  } catch (error) {
    console.error("The catalogue could not be loaded.", error);
    await recordCatalogueFailure(database, today, error instanceof Error ? error.message : String(error));
    return false;
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest).reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
}
