import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import type { Language } from "#lib/domain/language.ts";
import { nameOrder } from "#lib/domain/name-order.ts";
import type { Service } from "#lib/domain/service.ts";
import { aService } from "./builders.ts";

const { services } = shippedCatalogue().catalogue;

/** The services with these ids of the catalogue, as readers of a language find them sorted. */
function sorted(language: Language, ids: readonly string[]): string[] {
  return services
    .filter(({ id }) => ids.includes(id))
    .toSorted(nameOrder(language))
    .map(({ id }) => id);
}

describe("services sorted by name", () => {
  it("stand in Japanese by their readings, kanji among kana, after Latin letters", () => {
    const ids = [
      "amazon",
      "hands",
      "jal",
      "mercari",
      "nintendo",
      "rakuten",
      "sagawa",
      "surugaya",
      "yamato",
      "zozo",
    ];
    // Amazon JAL ZOZOTOWN さがわ するが にんてんどう ハンズ メルカリ やまと らくてん
    expect(sorted("ja", ids)).toEqual([
      "amazon",
      "jal",
      "zozo",
      "sagawa",
      "surugaya",
      "nintendo",
      "hands",
      "mercari",
      "yamato",
      "rakuten",
    ]);
  });

  it("stand in Chinese by pinyin, among those in Latin letters", () => {
    const ids = ["adobe", "iqiyi", "alipay", "taobao", "zhihu", "weibo", "dropbox", "lottecard", "rakuten"];
    expect(sorted("zh-Hans", ids)).toEqual([
      "adobe",
      "iqiyi",
      "dropbox",
      "rakuten",
      "lottecard",
      "taobao",
      "weibo",
      "alipay",
      "zhihu",
    ]);
  });

  it("stand in Traditional Chinese by their strokes, before those in Latin letters", () => {
    const ids = ["openai", "pchome", "ruten", "plurk", "bookstw", "thsr", "shopee", "1111"];
    // 1111人力銀行 台灣高鐵 博客來 噗浪 蝦皮購物 露天市集 ChatGPT PChome
    expect(sorted("zh-Hant", ids)).toEqual([
      "1111",
      "thsr",
      "bookstw",
      "plurk",
      "shopee",
      "ruten",
      "openai",
      "pchome",
    ]);
  });

  it("stand in Korean as in a dictionary, Latin letters after Hangul, digits before it", () => {
    const ids = ["dji", "coupang", "11st", "naver", "kakao", "tmoney", "line"];
    // 11번가 네이버 라인 카카오 쿠팡 티머니 DJI
    expect(sorted("ko", ids)).toEqual(["11st", "naver", "line", "kakao", "coupang", "tmoney", "dji"]);
  });

  it("stand in English plainly, numbers by their size", () => {
    const named = (en: string): Service => aService({ id: en, name: { ja: en, "zh-Hans": en, en } });
    const names = ["eBay", "Adobe", "500px", "11st", "étude", "Zoom"].map(named);
    expect(names.toSorted(nameOrder("en")).map(({ id }) => id)).toEqual([
      "11st",
      "500px",
      "Adobe",
      "eBay",
      "étude",
      "Zoom",
    ]);
  });

  test.for([
    ["支付宝", "zhi fu bao"],
    ["大众点评", "da zhong dian ping"],
    ["环球音乐商店（日本）", "huan qiu yin yue shang dian"],
    ["乐天（日本）", "le tian"],
    ["八十二银行", "ba shi er yin hang"],
    ["旋转拍卖（Carousell）", "xuan zhuan pai mai"],
  ] as const)("know that %s is read %s", ([name, sounds]) => {
    expect(services.find((service) => service.name["zh-Hans"] === name)?.pinyin?.[0]).toBe(sounds);
  });
});
