import type { BundledPart, BundledParts } from "#lib/catalogue/bundle-catalogue.ts";
import type { CatalogueParts } from "#lib/domain/catalogue.ts";
import { languages } from "#lib/domain/language.ts";

/** The parts of a bundle, as the browser reads them from the package. @param edition its number. */
export function partsOf({ facts, texts, sources, hash }: BundledParts, edition = 1): CatalogueParts {
  const partOf = (part: BundledPart) => ({ hash: part.hash, read: async () => part.bytes });
  return {
    hash,
    edition,
    facts: partOf(facts),
    texts: Object.fromEntries(
      languages.map((language) => [language, partOf(texts[language])]),
    ) as CatalogueParts["texts"],
    sources: partOf(sources),
  };
}
