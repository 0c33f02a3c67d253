import type { Catalogue } from "../domain/catalogue.ts";
import { type Language, type Localised, languages } from "../domain/language.ts";
import { mapTexts } from "./catalogue-texts.ts";

/**
 * A catalogue with its texts apart, language by language: texts of one language compress far better beside
 * each other. In the catalogue itself `null` stands in the place of each, and the first text belongs to the first
 * `null` in a text's place. A language that lacks a text has `null` there too.
 */
interface PackedCatalogue {
  readonly catalogue: unknown;
  readonly texts: Readonly<Record<Language, readonly (string | null)[]>>;
}

/** The text of an asset that holds a catalogue. Runs at build time. */
export function packCatalogue(catalogue: Catalogue): string {
  const texts = Object.fromEntries(
    languages.map((language): [Language, (string | null)[]] => [language, []]),
  ) as Record<Language, (string | null)[]>;
  const packed: PackedCatalogue = {
    catalogue: mapTexts(catalogue, (text) => {
      for (const language of languages) texts[language].push((text as Localised)[language] ?? null);
      return null;
    }),
    texts,
  };
  return JSON.stringify(packed);
}

/** The catalogue in the text of an asset that `packCatalogue` made, and whose hash was checked. */
export function unpackCatalogue(text: string): Catalogue {
  const { catalogue, texts } = JSON.parse(text) as PackedCatalogue;
  let next = 0;
  return mapTexts(catalogue, () => {
    const at = next++;
    return Object.fromEntries(
      languages.flatMap((language) => {
        const own = texts[language][at];
        return typeof own === "string" ? [[language, own]] : [];
      }),
    );
  }) as Catalogue;
}
