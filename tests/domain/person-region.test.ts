import { describe, expect, test } from "vitest";
import { guessRegion, languageIn } from "#lib/domain/person-region.ts";

describe("where a reader most likely lives", () => {
  test.for([
    [["ja"], "japan"],
    [["ja-JP", "en-US"], "japan"],
    [["zh-CN"], "mainland-china"],
    [["zh-TW"], "taiwan"],
    [["zh-Hant"], "taiwan"],
    [["zh-HK"], "hong-kong"],
    [["zh-Hant-HK"], "hong-kong"],
    [["ko"], "korea"],
    [["en-US"], "united-states"],
    [["en-GB"], "united-kingdom"],
    [["de"], "european-union"],
    [["pt-BR"], "elsewhere"],
    // English is read everywhere.
    [["en"], undefined],
    [[], undefined],
  ] as const)("of %j is %s", ([tags, region]) => {
    expect(guessRegion(tags)).toBe(region);
  });
});

describe("what most people read", () => {
  test.for([
    ["japan", "ja"],
    ["mainland-china", "zh-Hans"],
    ["taiwan", "zh-Hant"],
    ["hong-kong", "zh-Hant"],
    ["korea", "ko"],
    ["united-states", "en"],
    ["european-union", "en"],
    ["elsewhere", "en"],
  ] as const)("in %s is %s", ([region, language]) => {
    expect(languageIn(region)).toBe(language);
  });
});
