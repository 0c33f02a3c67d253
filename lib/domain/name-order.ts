import { type Language, textOf } from "./language.ts";
import type { Service } from "./service.ts";

const beginsChinese = /^\p{Script=Han}/u;

/**
 * Compares services by their names as readers of a language look for them: by reading in Japanese, as kanji do
 * not sort by sound; by pinyin in Chinese, among names in Latin letters; plainly in English.
 */
export function nameOrder(language: Language): (a: Service, b: Service) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) =>
    collator.compare(sortKey(a, language), sortKey(b, language)) ||
    collator.compare(textOf(a.name, language), textOf(b.name, language));
}

function sortKey({ name, reading, pinyin }: Service, language: Language): string {
  if (language === "ja") return reading ?? name.ja;
  if (language === "zh-Hans" && beginsChinese.test(name["zh-Hans"])) return pinyin?.[0] ?? name["zh-Hans"];
  return textOf(name, language);
}
