import {
  catalogueEdition,
  catalogueFacts,
  catalogueHash,
  catalogueSources,
  catalogueTexts,
} from "virtual:bundled-catalogue";
import { browser } from "wxt/browser";
import type { CatalogueParts } from "#lib/domain/catalogue.ts";
import { type Language, languages } from "#lib/domain/language.ts";

/** A part inside the extension's own package. Reading it involves no network. */
const partIn = ({ path, hash }: typeof catalogueFacts) => ({
  hash,
  read: async () => {
    const response = await fetch(browser.runtime.getURL(path));
    if (!response.ok) throw new Error(`${path} could not be read: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
});

/** The parts of the catalogue that the extension ships. */
export const bundledParts: CatalogueParts = {
  hash: catalogueHash,
  edition: catalogueEdition,
  facts: partIn(catalogueFacts),
  texts: Object.fromEntries(
    languages.map((language) => [language, partIn(catalogueTexts[language])]),
  ) as Readonly<Record<Language, ReturnType<typeof partIn>>>,
  sources: partIn(catalogueSources),
};
