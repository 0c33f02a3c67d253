import { describe, expect, it, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { isSameWord } from "#lib/domain/same-word.ts";
import { settingMessages } from "#tests/locales/in-every-language.ts";

describe("somebody who types", () => {
  test.for([
    ["erase", "erase"],
    ["ERASE", "erase"],
    ["Erase", "erase"],
    ["ｅｒａｓｅ", "erase"],
    ["ＥＲＡＳＥ", "erase"],
    [" erase\t", "erase"],
    ["erase", "Ｅrase"],
    ["消去", "消去"],
    ["　消去　", "消去"],
    // A compatibility ideograph, which looks the same.
    ["\u2f64法", "用法"],
    ["ｼｮｳｷｮ", "ショウキョ"],
  ] as const)("%j has typed %j", ([typed, word]) => {
    expect(isSameWord(typed, word)).toBe(true);
  });

  test.for([
    ["", "erase"],
    [" ", "erase"],
    ["eras", "erase"],
    ["erases", "erase"],
    ["e rase", "erase"],
    ["erase erase", "erase"],
    ["érase", "erase"],
    ["消", "消去"],
    ["消 去", "消去"],
    ["消去する", "消去"],
    ["しょうきょ", "消去"],
    ["刪除", "删除"],
  ] as const)("%j has not typed %j", ([typed, word]) => {
    expect(isSameWord(typed, word)).toBe(false);
  });

  it("the word of another language has not typed one's own", () => {
    const words = languages.map((language) => settingMessages[language].erase.word);
    for (const typed of words) expect(words.filter((word) => isSameWord(typed, word))).toEqual([typed]);
  });
});
