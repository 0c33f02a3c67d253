import type { Catalogue } from "../domain/catalogue.ts";
import { type Localised, languages } from "../domain/language.ts";

/**
 * A catalogue with its texts apart, language by language: texts of one language compress far better beside
 * each other. In the catalogue itself each stands as `null`, which is nothing else there, and the first text
 * belongs to the first `null`.
 */
interface PackedCatalogue {
  readonly catalogue: unknown;
  readonly texts: Readonly<Record<keyof Localised, readonly string[]>>;
}

/** The text of an asset that holds a catalogue. Runs at build time. */
export function packCatalogue(catalogue: Catalogue): string {
  const texts: Record<keyof Localised, string[]> = { ja: [], "zh-Hans": [], en: [] };
  const packed: PackedCatalogue = {
    catalogue: mapLeaves(catalogue, (value) => {
      if (!isLocalised(value)) return value;
      for (const language of languages) texts[language].push(value[language]);
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
  return mapLeaves(catalogue, (value) => {
    if (value !== null) return value;
    const at = next++;
    return Object.fromEntries(languages.map((language) => [language, texts[language][at]]));
  }) as Catalogue;
}

/** A copy with what the function gives for each text and each plain value, in the order of the whole. */
function mapLeaves(value: unknown, of: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapLeaves(entry, of));
  if (typeof value !== "object" || value === null || isLocalised(value)) return of(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapLeaves(entry, of)]));
}

const isLocalised = (value: unknown): value is Localised =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length === languages.length &&
  languages.every((language) => typeof (value as Record<string, unknown>)[language] === "string");
