import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  isComplete,
  type Localised,
  languageFacts,
  languageOf,
  languages,
  pickLanguage,
  textOf,
} from "#lib/domain/language.ts";

describe("the language shown to a reader who prefers", () => {
  test.for([
    [["ja"], "ja"],
    [["ja-JP"], "ja"],
    [["JA"], "ja"],
    [["zh"], "zh-Hans"],
    [["zh-CN"], "zh-Hans"],
    [["zh-SG"], "zh-Hans"],
    [["zh-Hans-HK"], "zh-Hans"],
    [["zh-Hant"], "zh-Hant"],
    [["zh-Hant-TW"], "zh-Hant"],
    [["zh-TW"], "zh-Hant"],
    [["zh-HK"], "zh-Hant"],
    [["zh-Hant-HK"], "zh-Hant"],
    [["zh-MO"], "zh-Hant"],
    [["ko"], "ko"],
    [["ko-KR"], "ko"],
    [["en-GB"], "en"],
    [["fr", "ja"], "ja"],
    [["en", "ja"], "en"],
    [["ja", "en"], "ja"],
    [["fr"], "en"],
    [[], "en"],
    [["jam"], "en"],
    [["zha", "jbo"], "en"],
    [["x-ja"], "en"],
    [["x-zh", "ja"], "ja"],
    [["x-en", "ja"], "ja"],
  ] as const)("%j is %s", ([preferred, language]) => {
    expect(pickLanguage(preferred)).toBe(language);
  });

  it("is always one the product speaks, and every one of them can be had", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (preferred) => {
        expect(languages).toContain(pickLanguage(preferred));
      }),
    );
    for (const language of languages) expect(pickLanguage([language])).toBe(language);
  });
});

describe("the language a person reads", () => {
  it("is the one they chose", () => {
    expect(languageOf("ja", "en-GB")).toBe("ja");
  });

  it("is the browser's as long as they chose none", () => {
    expect(languageOf(undefined, "zh-CN")).toBe("zh-Hans");
  });
});

describe("a text of the catalogue", () => {
  const lacking = (...missing: readonly string[]) =>
    Object.fromEntries(
      languages
        .filter((language) => !missing.includes(language))
        .map((language) => [language, `in ${language}`]),
    ) as Localised;

  test.for(languages)("is in the reader's language, %s", (language) => {
    expect(textOf(lacking(), language)).toBe(`in ${language}`);
  });

  test.for(languages.filter((language) => languageFacts[language].fallsBackTo))(
    "that %s lacks is in the language that stands in for it",
    (language) => {
      expect(textOf(lacking(language), language)).toBe(`in ${languageFacts[language].fallsBackTo}`);
    },
  );
});

describe("the table of languages", () => {
  test.for(languages)("leads from %s to a language that lacks no text, and in no circle", (language) => {
    const passed: string[] = [];
    for (let at = language; ; ) {
      expect(passed).not.toContain(at);
      passed.push(at);
      const next = languageFacts[at].fallsBackTo;
      if (next === undefined) break;
      at = next;
    }
    expect(languages.filter(isComplete)).toContain(passed.at(-1));
  });

  it("gives every reader one language only", () => {
    const served = languages.flatMap((language) => languageFacts[language].serves);
    expect(new Set(served).size).toBe(served.length);
  });

  test.for(languages)("has tags for %s that Intl knows", (language) => {
    for (const tag of [language, languageFacts[language].intl]) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    }
  });
});
