/** What the product must know of a language that it speaks. */
interface LanguageFacts {
  /** As its readers call it, so that they find it from within any other language. */
  readonly ownName: string;
  /** BCP 47 tag of the customs that dates follow. */
  readonly intl: string;
  /** Readers of these BCP 47 tags, and of all tags that begin like them, are served by it; the longest tag wins. */
  readonly serves: readonly string[];
  /** The language that stands in for a missing text; without one, none may be missing. */
  readonly fallsBackTo?: string;
  /** It is read all over the world: by itself it tells nothing of where a reader lives. */
  readonly isWorldWide?: true;
  /** Whether the catalogue must have every text in it. */
  readonly isComplete: boolean;
  /** Its folder in `_locales`, which follows the browsers' own names. */
  readonly manifestFolder: string;
  /** Names in this writing are searched for by their reading, which stands among the other names in that one. */
  readonly reading?: { readonly of: RegExp; readonly in: RegExp };
}

// The one table of languages, by their BCP 47 tags: the sentences of each are a folder in lib/locales.
const table = {
  ja: {
    ownName: "日本語",
    intl: "ja",
    serves: ["ja"],
    fallsBackTo: "en",
    isComplete: true,
    manifestFolder: "ja",
    reading: {
      of: /^(?=.*\p{Script=Han})\P{Script=Latin}+$/u,
      in: /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s\p{N}・]+$/u,
    },
  },
  "zh-Hans": {
    ownName: "简体中文",
    intl: "zh-Hans",
    serves: ["zh"],
    fallsBackTo: "en",
    isComplete: true,
    manifestFolder: "zh_CN",
    reading: { of: /^(?=.*\p{Script=Han})\P{Script=Latin}+$/u, in: /^[\p{Script=Latin}\s\p{N}]+$/u },
  },
  "zh-Hant": {
    ownName: "繁體中文",
    intl: "zh-Hant-TW",
    // Hong Kong and Macau write alike, and follow Taiwan's words here.
    serves: ["zh-Hant", "zh-TW", "zh-HK", "zh-MO"],
    // Its readers can read the same sentence in the other writing, and better than a foreign language (ADR 52).
    fallsBackTo: "zh-Hans",
    isComplete: true,
    manifestFolder: "zh_TW",
    // No reading: names are typed as they are written, and sorted by their strokes.
  },
  ko: {
    ownName: "한국어",
    intl: "ko-KR",
    serves: ["ko"],
    fallsBackTo: "en",
    isComplete: true,
    manifestFolder: "ko",
    // No reading: Hangul is written as it sounds, and sorts so.
  },
  en: {
    ownName: "English",
    intl: "en-GB",
    serves: ["en"],
    isWorldWide: true,
    isComplete: true,
    manifestFolder: "en",
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** A language the product speaks, as BCP 47 tag. */
export type Language = keyof typeof table;

/** A language that no text of the catalogue may lack. */
export type CompleteLanguage = {
  [Tag in Language]: (typeof table)[Tag]["isComplete"] extends true ? Tag : never;
}[Language];

/** What is known of each language. */
export const languageFacts: Readonly<Record<Language, LanguageFacts & { readonly fallsBackTo?: Language }>> =
  table;

/** The languages every sentence of the product is written in. */
export const languages = Object.keys(table) as readonly Language[];

/** For readers whose own language the product does not speak, and where every other language falls back to. */
const lastResort: CompleteLanguage = "en";

/** Whether no text of the catalogue may lack a language. */
export const isComplete = (language: Language): language is CompleteLanguage =>
  languageFacts[language].isComplete;

/**
 * One text of the catalogue, in the languages that were read of it: the content has it in every complete one, a page
 * reads that of its reader, and the worker none.
 */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/**
 * A text in the reader's language; where it has none, in the language that stands in for it, and else in whatever
 * language was read: that of before, while another is being loaded.
 */
export function textOf(localised: Localised, language: Language): string {
  let at: Language | undefined = language;
  while (at !== undefined) {
    const text = localised[at];
    if (text !== undefined) return text;
    at = languageFacts[at].fallsBackTo;
  }
  return localised[lastResort] ?? Object.values(localised)[0] ?? "";
}

/**
 * The language to show to a reader.
 *
 * @param preferred BCP 47 tags, most wanted first, as browsers list them.
 * @returns the first one the product speaks; English where it speaks none of them.
 */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = servedBy(tag.toLowerCase());
    if (language) return language;
  }
  return lastResort;
}

/**
 * The language a person reads: the one they chose, else the browser's.
 *
 * @param browserLanguage BCP 47 tag.
 */
export function languageOf(chosen: Language | undefined, browserLanguage: string): Language {
  return chosen ?? pickLanguage([browserLanguage]);
}

/** @param tag in lower case. */
function servedBy(tag: string): Language | undefined {
  const fits = (served: string) => tag === served || tag.startsWith(`${served}-`);
  const served = languages.flatMap((language) =>
    languageFacts[language].serves
      .filter((start) => fits(start.toLowerCase()))
      .map(({ length }) => ({ language, length })),
  );
  return served.toSorted((a, b) => b.length - a.length)[0]?.language;
}
