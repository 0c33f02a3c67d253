import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "#lib/domain/fold-text.ts";
import { initialsOfHangul, lettersOfHangul } from "#lib/domain/hangul.ts";

describe("Hangul, letter by letter,", () => {
  it.each([
    ["네이버", "ㄴㅔㅇㅣㅂㅓ"],
    ["쿠팡", "ㅋㅜㅍㅏㅇ"],
    ["왓챠", "ㅇㅗㅏㅅㅊㅑ"],
    ["값", "ㄱㅏㅂㅅ"],
    ["ㄴㅇㅂ", "ㄴㅇㅂ"],
    ["11번가", "11ㅂㅓㄴㄱㅏ"],
  ])("%s is %s", (text, letters) => {
    expect(lettersOfHangul(text)).toBe(letters);
  });

  it("of a name begins with those of whatever stands in the field while it is typed", () => {
    // What a Korean keyboard shows after each key of 네이버.
    for (const shown of ["ㄴ", "네", "넹", "네이", "네입", "네이버"]) {
      expect("ㄴㅔㅇㅣㅂㅓ".startsWith(lettersOfHangul(shown) ?? "-")).toBe(true);
    }
  });

  it("has the initial consonant of each syllable, and leaves other letters", () => {
    expect(initialsOfHangul("쿠팡")).toBe("ㅋㅍ");
    expect(initialsOfHangul("예스24")).toBe("ㅇㅅ24");
    expect(initialsOfHangul(foldText("ㅋㅍ").text)).toBe("ㅋㅍ");
  });

  it("is nothing of a text without any", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(lettersOfHangul(text)).toBeUndefined();
        expect(initialsOfHangul(text)).toBeUndefined();
      }),
    );
  });
});
