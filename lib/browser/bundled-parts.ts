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
import { readOwnFile } from "#lib/network/own-file.ts";

/** A part inside the extension's own package. */
const partIn = ({ path, hash }: typeof catalogueFacts) => ({
  hash,
  read: () => readOwnFile(browser.runtime.getURL(path)),
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
