/** The languages every sentence of the product is written in, as BCP 47 tags. */
export const languages = ["ja", "zh-Hans", "en"] as const;

export type Language = (typeof languages)[number];

/** One text in every language: curated content carries all of them or is not accepted. */
export type Localised = Readonly<Record<Language, string>>;

const chinese = /^zh\b/i;
const japanese = /^ja\b/i;

/**
 * The language to show to a reader.
 *
 * @param preferred BCP 47 tags, most wanted first, as browsers list them.
 * @returns the first one the product speaks; English where it speaks none of them.
 */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (japanese.test(tag)) return "ja";
    // Traditional Chinese readers are better served by Simplified Chinese than by English.
    if (chinese.test(tag)) return "zh-Hans";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}
