import { mapTexts } from "#lib/catalogue/catalogue-texts.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { type Localised, languages, textOf } from "#lib/domain/language.ts";

// A language nobody speaks: each of its texts is marked at both ends and longer than another by so much, so that on a
// screen one sees which text was never given to translators, and which is cut.

const [begin, end] = ["⟦", "⟧"];
const longer = 0.4;

/** A text in that language. */
export const pseudoText = (text: string): string =>
  text === "" ? "" : `${begin}${text}${"ẍ".repeat(Math.ceil(text.length * longer))}${end}`;

/** Messages, or anything in them, in that language. */
export function pseudo<Value>(value: Value): Value;
export function pseudo(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function") return (...given: unknown[]) => pseudo(value(...given));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
}

/** A catalogue whose texts are in that language, whatever language is asked for, and the names that have none too. */
export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  const translated = mapTexts(catalogue, (text) => {
    const marked = pseudoText(textOf(text as Localised, "en"));
    return Object.fromEntries(languages.map((language) => [language, marked]));
  });
  return withNames(translated) as Catalogue;
}

/** Whose names stand in no reader's language: sources, offices and their papers. */
const named = new Set(["title", "publisher", "name", "text", "legalBasis", "words", "phone"]);

function withNames(value: unknown, isName = false): unknown {
  if (typeof value === "string") return isName ? pseudoText(value) : value;
  if (Array.isArray(value)) return value.map((entry) => withNames(entry, isName));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withNames(entry, named.has(key))]),
  );
}

/** Days and lists are written by the browser, which knows all languages. */
const ofBrowser = [/(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}/g, /^,? and $|(?<=^|⟧),? and (?=⟦|$)/g] as const;

/** What is shown and is not in that language: hard-coded, or cut. */
export function unmarkedIn(shown: string): string | undefined {
  let rest = ofBrowser.reduce((text, own) => text.replace(own, ""), shown);
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
  }
  return /\p{L}|[⟦⟧]/u.test(rest) ? rest.trim() : undefined;
}
