import type { CatalogueParts } from "#lib/domain/catalogue.ts";
import { type Language, languageOf } from "#lib/domain/language.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { isInOtherLanguage } from "#lib/storage/catalogue-state.ts";
import { dropUpdate, readKeptEdition } from "#lib/storage/refreshes.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { readUpdateParts } from "#lib/storage/update-parts.ts";
import type { Context } from "./context.ts";

/**
 * Sees that the newest catalogue is loaded, with the sentences of the language that the person reads: that of this
 * release, or a kept update of a later edition. An update that is not later is dropped, and so is one that cannot be
 * loaded while this release's can: then that one is in use, and what is on record of updates says so.
 *
 * @returns whether it is; else another is in use, the last good one if there is none.
 */
export async function loadBundled(context: Context): Promise<boolean> {
  const { database, browser } = context;
  const before = (await readCatalogueState(database))?.hash;
  const isLoaded = await loadNewest(context);
  const after = (await readCatalogueState(database))?.hash;
  // Another catalogue than the build's has hosts that the build does not know.
  const isOfBuild = [before, after].every((hash) => hash === undefined || hash === browser.bundledParts.hash);
  if (before !== after && !isOfBuild) await browser.askToWatch();
  return isLoaded;
}

async function loadNewest(context: Context): Promise<boolean> {
  const { database, browser, clock } = context;
  const [edition, language] = await Promise.all([readKeptEdition(database), readLanguage(context)]);
  // Hardly any page loads a catalogue, and a person waits for the popup.
  const { loadCatalogue } = await import("#lib/storage/load-catalogue.ts");
  const load = (parts: CatalogueParts) => loadCatalogue(database, parts, language, clock().today);
  const bundled = browser.bundledParts;
  if (!edition) return await load(bundled);
  const at = Date.now();
  if (edition.number <= bundled.edition) {
    await dropUpdate(database, edition, { isDamaged: false, at });
    return await load(bundled);
  }
  const loaded = await readCatalogueState(database);
  if (loaded?.hash === edition.hash && !isInOtherLanguage(loaded, language) && !loaded.failure) return true;
  if (await load(await readUpdateParts(database, edition))) return true;
  // Where this release's cannot be loaded either, on a full disk say, it is not the update's fault.
  if (await load(bundled)) await dropUpdate(database, edition, { isDamaged: true, at });
  return false;
}

/** Sees that the loaded catalogue speaks the person's language, after that may have been chosen. */
export async function followLanguage(context: Context): Promise<void> {
  const state = await readCatalogueState(context.database);
  if (isInOtherLanguage(state, await readLanguage(context))) await loadBundled(context);
}

/** The language that the person chose, or the browser's, which may be another today. */
async function readLanguage({ database, browserLanguage }: Context): Promise<Language> {
  return languageOf(await readSetting(database, "language"), browserLanguage());
}
