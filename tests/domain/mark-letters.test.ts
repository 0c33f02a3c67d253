import { describe, expect, test } from "vitest";
import type { Language } from "#lib/domain/language.ts";
import { markLetters } from "#lib/domain/mark-letters.ts";

const wechat = { ja: "WeChat（微信）", "zh-Hans": "微信", en: "WeChat" };
const linkedin = { ja: "LinkedIn", "zh-Hans": "领英", en: "LinkedIn" };

describe("the letters on a mark", () => {
  test.for([
    // The catalogue's own, where the name that is read has it.
    ["信", wechat, "zh-Hans", "信"],
    ["信", wechat, "en", "We"],
    ["信", wechat, "ja", "We"],
    // Two of an alphabet, as LINE and LinkedIn begin alike.
    ["L", linkedin, "ja", "Li"],
    ["L", linkedin, "zh-Hans", "领"],
    ["メ", { ja: "メルカリ", "zh-Hans": "Mercari", en: "Mercari" }, "ja", "メル"],
    ["じ", { ja: "じゃらんnet", "zh-Hans": "Jalan", en: "Jalan" }, "ja", "じゃ"],
    ["食", { ja: "食べログ", "zh-Hans": "Tabelog", en: "Tabelog" }, "ja", "食"],
    ["D", { ja: "dアカウント", "zh-Hans": "d账号", en: "d ACCOUNT" }, "ja", "d"],
    ["X", { ja: "X（旧Twitter）", "zh-Hans": "X（推特）", en: "X (Twitter)" }, "en", "X"],
    ["1", { ja: "1Password", "zh-Hans": "1Password", en: "1Password" }, "en", "1P"],
    ["〒", { ja: "日本郵便", "zh-Hans": "日本邮政", en: "Japan Post" }, "en", "〒"],
  ] as const)("are of the name that is read: %s of %o in %s", ([letter, name, language, letters]) => {
    expect(markLetters({ mark: { letter, colour: "#234b86" }, name }, language as Language)).toBe(letters);
  });
});
