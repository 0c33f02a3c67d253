import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Language, languages } from "#lib/domain/language.ts";
import { messages } from "./in-every-language.ts";

/** What a reader takes a written number to be. */
function read(written: string, language: Language): number {
  const large: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
    ja: { 億: 1e8, 万: 1e4 },
    "zh-Hans": { 万亿: 1e12, 亿: 1e8, 万: 1e4 },
    "zh-Hant": { 兆: 1e12, 億: 1e8, 萬: 1e4 },
    ko: { 조: 1e12, 억: 1e8, 만: 1e4 },
    en: { trillion: 1e12, billion: 1e9, million: 1e6 },
  };
  const parts = written.matchAll(/([\d,.]+) ?([^\d,. ]*)/g);
  return [...parts].reduce((sum, [, digits = "", unit = ""]) => {
    const factor = unit === "" ? 1 : large[language][unit];
    if (factor === undefined) throw new Error(`${unit} is no unit.`);
    return sum + Math.round(Number(digits.replaceAll(",", "")) * factor);
  }, 0);
}

describe("a number", () => {
  test.for([
    [1_180_000_000, "11億8,000万", "11.8亿", "11.8億", "11억 8,000만", "1.18 billion"],
    [538_000_000, "5億3,800万", "5.38亿", "5.38億", "5억 3,800만", "538 million"],
    [3_000_000_000, "30億", "30亿", "30億", "30억", "3 billion"],
    [70_000_000, "7,000万", "7000万", "7000萬", "7,000만", "70 million"],
    [20_590_000, "2,059万", "2059万", "2059萬", "2,059만", "20.59 million"],
    [100_000_000, "1億", "1亿", "1億", "1억", "100 million"],
    [10_000, "1万", "1万", "1萬", "1만", "10,000"],
    [150_000, "15万", "15万", "15萬", "15만", "150,000"],
    [9_999, "9,999", "9,999", "9,999", "9,999", "9,999"],
    [519_506, "519,506", "519,506", "519,506", "519,506", "519,506"],
    [77_449_341, "77,449,341", "77,449,341", "77,449,341", "77,449,341", "77,449,341"],
    [96, "96", "96", "96", "96", "96"],
    [1, "1", "1", "1", "1", "1"],
  ] as const)("%d is written as people of each language write it", ([value, ja, zhHans, zhHant, ko, en]) => {
    expect(messages.ja.number(value)).toBe(ja);
    expect(messages["zh-Hans"].number(value)).toBe(zhHans);
    expect(messages["zh-Hant"].number(value)).toBe(zhHant);
    expect(messages.ko.number(value)).toBe(ko);
    expect(messages.en.number(value)).toBe(en);
  });

  test.for(languages)("is never rounded: in %s a reader reads just what was counted", (language) => {
    const round = fc.integer({ min: 1, max: 500_000_000 }).map((count) => count * 10_000);
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1, max: 1e9 }), round), (value) => {
        expect(read(messages[language].number(value), language)).toBe(value);
      }),
    );
  });

  it("that is exact keeps every digit in every language", () => {
    const exact = fc.integer({ min: 1, max: 1e9 }).filter((value) => value % 10_000 !== 0);
    fc.assert(
      fc.property(exact, fc.constantFrom(...languages), (value, language) => {
        expect(messages[language].number(value).replaceAll(",", "")).toBe(String(value));
      }),
    );
  });
});
