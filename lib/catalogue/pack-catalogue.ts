import type { Catalogue } from "../domain/catalogue.ts";
import { type Language, type Localised, languages } from "../domain/language.ts";

/**
 * A catalogue with its texts apart, language by language: texts of one language compress far better beside
 * each other. In the catalogue itself `null` stands in the place of each, and the first text belongs to the first
 * `null` in a text's place. A language that lacks a text has `null` there too.
 */
interface PackedCatalogue {
  readonly catalogue: unknown;
  readonly texts: Readonly<Record<Language, readonly (string | null)[]>>;
}

/** The names under which a part of the catalogue has a text, or several. */
type TextField<Part> = Part extends readonly (infer Entry)[]
  ? TextField<Entry>
  : Part extends object
    ? {
        [Key in keyof Part]-?: NonNullable<Part[Key]> extends Localised | readonly Localised[]
          ? Key
          : TextField<NonNullable<Part[Key]>>;
      }[keyof Part]
    : never;

// The compiler sees that none is left out.
const textFields: Readonly<Record<TextField<Catalogue>, true>> = {
  caveats: true,
  feature: true,
  how: true,
  name: true,
  note: true,
  protects: true,
  publisher: true,
  sentence: true,
  title: true,
};

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

/** A copy with what the function gives for what stands in the place of each text, in the order of the whole. */
function mapTexts(value: unknown, of: (text: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, of));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      // A source's title and publisher are names in one language only.
      if (!Object.hasOwn(textFields, key) || typeof entry !== "object") return [key, mapTexts(entry, of)];
      return [key, Array.isArray(entry) ? entry.map(of) : of(entry)];
    }),
  );
}
