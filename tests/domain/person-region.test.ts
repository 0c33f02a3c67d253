import { describe, expect, test } from "vitest";
import { guessRegion } from "#lib/domain/person-region.ts";

describe("where a reader most likely lives", () => {
  test.for([
    [["ja"], "japan"],
    [["ja-JP", "en-US"], "japan"],
    [["zh-CN"], "mainland-china"],
    [["zh-TW"], "taiwan"],
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
