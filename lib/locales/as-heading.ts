import type { Language } from "#lib/domain/language.ts";

/** A word that stands alone, at the head of something: with a large letter where the writing has one. */
export function asHeading(word: string, language: Language): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
