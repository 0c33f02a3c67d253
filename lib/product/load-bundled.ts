import { type Language, languageOf } from "#lib/domain/language.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { isInOtherLanguage } from "#lib/storage/catalogue-state.ts";
import { readSetting } from "#lib/storage/settings.ts";
import type { Context } from "./context.ts";

/**
 * Sees that the catalogue of this release is loaded, with the sentences of the language that the person reads.
 *
 * @returns whether it is; else the last good one is in use.
 */
export async function loadBundled(context: Context): Promise<boolean> {
  const { database, browser, clock } = context;
  // Hardly any page loads a catalogue, and a person waits for the popup.
  const { loadCatalogue } = await import("#lib/storage/load-catalogue.ts");
  return await loadCatalogue(database, browser.bundledParts, await readLanguage(context), clock().today);
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
