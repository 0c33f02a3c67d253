import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { foldText } from "#lib/domain/fold-text.ts";

const anyText = fc.string({ unit: "grapheme" });

describe("a text, folded for comparing,", () => {
  test.for([
    ["ライン", "らいん"],
    ["ﾗｲﾝ", "らいん"],
    ["らいん", "らいん"],
    ["ヤフー", "やふ"],
    ["やふう", "やふう"],
    ["ﾔﾌｰ", "やふ"],
    ["ガッコウ", "がっこう"],
    ["ｶﾞｯｺｳ", "がっこう"],
    ["ヴィ", "ゔぃ"],
    ["Ｙａｈｏｏ！　ＪＡＰＡＮ", "yahoojapan"],
    ["LINE.ME", "lineme"],
    ["hi-ho", "hiho"],
    ["スクウェア・エニックス", "すくうぇあえにっくす"],
    ["Pokémon", "pokemon"],
    ["微博", "微博"],
    ["臺灣", "台灣"],
    ["카카오톡", "카카오톡"],
    ["12306", "12306"],
    ["wei'bo", "weibo"],
    ["", ""],
    ["！・ー", ""],
  ] as const)("%j is %j", ([text, folded]) => {
    expect(foldText(text).text).toBe(folded);
  });

  test.for([
    ["Yahoo! JAPAN", [0, 5]],
    ["Weibo（微博）", [0, 5]],
    [" Have I Been Pwned ", [0, 4, 5, 9]],
    ["line.me", [0, 4]],
    ["wei'bo", [0]],
    ["Tully’s Online", [0, 6]],
    ["楽天カード", [0, 2]],
    ["京东JD", [0, 2]],
    ["食べログ", [0, 1]],
    ["카카오pay", [0, 3]],
    ["51job", [0]],
    ["ー・ー", []],
  ] as const)("remembers where the words of %j began", ([text, starts]) => {
    expect(foldText(text).wordStarts).toEqual(starts);
  });

  test.for([
    ["ぴーあーる", [1, 2]],
    ["ヤフー", [2]],
    ["らーーめん", [1]],
    ["オンライン", []],
    ["ー・ー", []],
  ] as const)("remembers where long-vowel marks of %j were left out", ([text, after]) => {
    expect(foldText(text).longVowels.filter((at) => at > 0)).toEqual(after);
  });

  it("stays as it is when it is folded again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text).text;
        expect(foldText(folded).text).toBe(folded);
      }),
    );
  });

  it("makes one syllable of parts between which something was left out", () => {
    expect(foldText("ㄱ-ㅏ").text).toBe("가");
    expect(foldText("가・ᆨ").text).toBe("각");
  });

  it("leaves out the punctuation that counts as of a script", () => {
    expect(foldText("微\u{16FE2}博").text).toBe("微博");
  });

  it("holds no space and no punctuation, and its words begin in ascending order within it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, wordStarts } = foldText(text);
        expect(folded).not.toMatch(/[\s\p{P}]/u);
        expect(wordStarts).toEqual([...new Set(wordStarts)].toSorted((a, b) => a - b));
        for (const start of wordStarts) expect(start).toBeLessThan(folded.length);
      }),
    );
  });
});
