import type { Language } from "#lib/domain/language.ts";

/** The language of the list of Have I Been Pwned: its titles are shown to everybody as they stand. */
export const indexLanguage = "en" satisfies Language;
