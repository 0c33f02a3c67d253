import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { languages, pickLanguage } from "#lib/domain/language.ts";

describe("the language shown to a reader who prefers", () => {
  test.for([
    [["ja"], "ja"],
    [["ja-JP"], "ja"],
    [["JA"], "ja"],
    [["zh"], "zh-Hans"],
    [["zh-CN"], "zh-Hans"],
    [["zh-Hant-TW"], "zh-Hans"],
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
