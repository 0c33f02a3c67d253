import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { languages } from "#lib/domain/language.ts";
import { indexServices, searchServices } from "#lib/domain/search-services.ts";
import type { Service } from "#lib/domain/service.ts";
import { aService } from "./builders.ts";

const { catalogue } = shippedCatalogue();

const inAllLanguages = (name: string): Service["name"] => ({ ja: name, "zh-Hans": name, en: name });

const scriptOf = (letter = "") =>
  [/[ぁ-ヺー]/u, /\p{Script=Han}/u, /\p{Script=Hangul}/u].findIndex((script) => script.test(letter));

const known = indexServices(catalogue.services);

const idsFor = (services: readonly Service[], query: string, language: (typeof languages)[number] = "ja") =>
  searchServices(indexServices(services), query, language).map(({ id }) => id);

describe("what people type for a service finds it first:", () => {
  test.for([
    ["らいん", "line"],
    ["ライン", "line"],
    ["ﾗｲﾝ", "line"],
    ["LINE", "line"],
    ["ｌｉｎｅ", "line"],
    ["連我", "line"],
    ["weibo", "weibo"],
    ["微博", "weibo"],
    ["新浪微博", "weibo"],
    ["うぇいぼ", "weibo"],
    ["ウェイボー", "weibo"],
    ["ヤフー", "yahoojp"],
    ["やふー", "yahoojp"],
    ["ﾔﾌｰ", "yahoojp"],
    ["yahoo japan", "yahoojp"],
    ["京东", "jd"],
    ["京東", "jd"],
    ["悠遊卡", "easycard"],
    ["悠游卡", "easycard"],
    ["悠ㄧㄡˊ", "easycard"],
    ["露天拍賣", "ruten"],
    ["蝦皮", "shopee"],
    ["虾皮", "shopee"],
    ["臺灣高鐵", "thsr"],
    ["台灣高鐵", "thsr"],
    ["八達通", "octopus"],
    ["奇摩", "yahoo"],
    ["小紅書 帳號", "xiaohongshu"],
    ["蝦皮登入", "shopee"],
    ["네이버", "naver"],
    ["네이버 로그인", "naver"],
    ["쿠팡", "coupang"],
    ["coupang", "coupang"],
    ["쿠파", "coupang"],
    ["ㅋㅍ", "coupang"],
    ["ㅋㅋㅇㅌ", "kakao"],
    ["네입", "naver"],
    ["네이ㅂ", "naver"],
    ["배민", "baemin"],
    ["당근마켓", "karrot"],
    ["카카오톡", "kakao"],
    ["카카오토", "kakao"],
    ["챗지피티", "openai"],
    ["인스타", "instagram"],
    ["엘지유플러스", "lguplus"],
    ["11번가", "11st"],
    ["쿠팡 탈퇴", "coupang"],
    ["jd", "jd"],
    ["JD.com", "jd"],
    ["ジンドン", "jd"],
    ["じんどん", "jd"],
    ["微信", "wechat"],
    ["wechat", "wechat"],
    ["ウィーチャット", "wechat"],
    ["うぃーちゃっと", "wechat"],
    ["微信支付", "wechat-pay"],
    ["支付寶", "alipay"],
    ["Apple ID", "apple"],
    ["京东商城", "jd"],
    ["腾讯QQ", "qq"],
    ["楽天グループ", "rakuten"],
    ["Yahoo!メール", "yahoojp"],
    ["Google アカウント", "google"],
    ["googleアカウント", "google"],
    ["微博官网", "weibo"],
    ["支付宝 账号", "alipay"],
    ["LINE account", "line"],
    ["LINE Pay", "line"],
    ["らいんぺい", "line"],
    ["ヤフコメ", "yahoojp"],
    ["えきねっと", "jreast"],
    ["ポンパレモール", "recruit"],
    ["マネフォワード", "moneyforward"],
    ["メルカリー", "mercari"],
    ["zhifubao", "alipay"],
    ["zhi fu bao", "alipay"],
    ["zhi'fu'bao", "alipay"],
    ["tianmao", "tmall"],
    ["elema", "eleme"],
    ["aiqiyi", "iqiyi"],
    ["tengxun", "qq"],
    ["mihayou", "mihoyo"],
    ["jinritoutiao", "toutiao"],
    ["xinlang", "sinacom"],
    ["tielu", "rail12306"],
    ["wangyi", "netease"],
    ["shunfeng", "sf-express"],
    ["baiduwangpan", "baidu"],
    ["tb", "taobao"],
    ["wb", "weibo"],
    ["dy", "douyin"],
    ["zfb", "alipay"],
    ["albb", "1688"],
    ["jrt", "toutiao"],
    ["アイクラウド", "icloud"],
  ] as const)("%s is %s, in every language", ([query, id]) => {
    for (const language of languages) {
      expect(searchServices(known, query, language)[0]?.id, language).toBe(id);
    }
  });

  test.for(["yahoo", "Yahoo!", "雅虎"])("%s finds both companies of that name before all else", (query) => {
    const [one, other] = searchServices(known, query, "ja").map(({ id }) => id);
    expect(new Set([one, other])).toEqual(new Set(["yahoo", "yahoojp"]));
  });

  test.for([
    ["らい", "line"],
    ["らいn", "line"],
    ["うぇいb", "weibo"],
    ["wei'b", "weibo"],
  ] as const)("%s, half typed, too", ([query, id]) => {
    expect(searchServices(known, query, "ja").map((service) => service.id)).toContain(id);
  });

  test.for([
    ["https://www.weibo.com/u/1?a=2", "weibo"],
    ["m.weibo.cn", "weibo"],
    ["pay.weixin.qq.com", "wechat-pay"],
    ["ｗｅｉｂｏ．ｃｏｍ", "weibo"],
    ["yahoo.co", "yahoojp"],
  ] as const)("so does the address %s", ([query, id]) => {
    expect(searchServices(known, query, "ja")[0]?.id).toBe(id);
  });

  test.for([
    ["楽天Kobo", "rakuten"],
    ["Amazonプライム", "amazon"],
    ["アマゾンフレッシュ", "amazon"],
    ["LINEマンガ", "line"],
    ["抖音超市", "douyin"],
  ] as const)("%s, which is not listed by itself, is found at its house %s", ([query, id]) => {
    expect(searchServices(known, query, "ja")[0]?.id).toBe(id);
  });

  test.for(["ありえない名前", "zzzz", "notweibo.com", "weibo.com.evil.example", "らzzzz", "大和ハウス"])(
    "%s finds nothing",
    (query) => {
      expect(searchServices(known, query, "ja")).toEqual([]);
    },
  );
});

describe("the order of what is found", () => {
  const named = (id: string, name: string, aliases: readonly string[] = []) =>
    aService({ id, name: inAllLanguages(name), aliases, domains: [`${id}.example`] });

  it("goes by how well a name fits, best first", () => {
    const services = [
      named("f-within", "The unpayable"),
      named("e-word", "Super Pay"),
      named("d-alias-start", "D", ["payment"]),
      named("c-name-start", "Payroll"),
      named("b-alias", "B", ["pay"]),
      named("a-name", "PAY"),
      named("none", "Nothing"),
    ];
    expect(idsFor(services, "pay")).toEqual(["a-name", "b-alias", "c-name-start", "d-alias-start", "e-word"]);
    // What fits within a word is shown only where nothing fits as a whole.
    expect(idsFor(services.slice(0, 4), "pay")).toEqual([
      "c-name-start",
      "d-alias-start",
      "e-word",
      "f-within",
    ]);
  });

  it("takes a name in another language for a name", () => {
    const chinese = aService({ id: "chinese", name: { ja: "甲", "zh-Hans": "支付", en: "A" } });
    expect(idsFor([named("alias", "B", ["支付"]), chinese], "支付", "en")).toEqual(["chinese", "alias"]);
  });

  it("goes, of equal ones, by what readers of the language use most, then by name in the language", () => {
    const services = [
      { ...named("b", "ぺい　い"), mostUsed: { en: 1 } },
      { ...named("a", "ぺい　う"), mostUsed: { ja: 2, en: 2 } },
      { ...named("c", "ぺい　か"), mostUsed: { ja: 1 } },
      named("d", "ぺい　あ"),
    ];
    expect(idsFor(services, "ぺい", "ja")).toEqual(["c", "a", "d", "b"]);
    expect(idsFor(services, "ぺい", "en")).toEqual(["b", "a", "d", "c"]);
    expect(idsFor(services, "", "ja")).toEqual(["c", "a", "d", "b"]);
  });

  it("sorts Chinese names by their sound", () => {
    const services = [named("zhi", "知乎"), named("ai", "爱奇艺"), named("dou", "豆瓣")];
    expect(idsFor(services, "", "zh-Hans")).toEqual(["ai", "dou", "zhi"]);
  });

  it("lets a domain count by its beginning only, as most have a com in them", () => {
    const services = [aService({ id: "one", domains: ["shop.example.com"] })];
    expect(idsFor(services, "shop")).toEqual(["one"]);
    expect(idsFor(services, "com")).toEqual([]);
  });

  it("does not depend on the order in which the services are given", () => {
    const { services } = known;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...services], { minLength: services.length }),
        fc.constantFrom("", "a", "ア", "微", "pay", "mail"),
        fc.constantFrom(...languages),
        (shuffled, query, language) => {
          expect(searchServices(indexServices(shuffled), query, language)).toEqual(
            searchServices(known, query, language),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("what is found by chance only", () => {
  const named = (id: string, name: string, over: Partial<Service> = {}) =>
    aService({ id, name: inAllLanguages(name), domains: [`${id}.example`], ...over });

  it("is not found by two Latin letters or kana within a word", () => {
    const services = [named("buy", "Wallet by Bay"), named("online", "オンライン")];
    expect(idsFor(services, "al")).toEqual([]);
    expect(idsFor(services, "all")).toEqual(["buy"]);
    expect(idsFor(services, "by")).toEqual(["buy"]);
    expect(idsFor(services, "らい")).toEqual([]);
    expect(idsFor(services, "らいん")).toEqual(["online"]);
  });

  it("is hidden where a name fits as a whole", () => {
    const services = [named("online", "オンライン"), named("line", "ライン"), named("word", "ザ ライン")];
    expect(idsFor(services, "らいん")).toEqual(["line", "word"]);
    expect(idsFor(services, "らいんz")).toEqual(["line", "word"]);
  });

  it("is not bridged by a long-vowel mark, unless so much is typed that it was forgotten", () => {
    const services = [named("times", "ピーアールタイムズ")];
    expect(idsFor(services, "ぴあ")).toEqual([]);
    expect(idsFor(services, "ぴーあ")).toEqual(["times"]);
    expect(idsFor(services, "ぴあるた")).toEqual(["times"]);
  });

  it("is not found by the end of one word and the beginning of the next", () => {
    const services = [named("apple", "Appleアカウント"), named("plus", "e+")];
    expect(idsFor(services, "e+ アカウント")).toEqual(["plus"]);
  });

  it("is not found by the initials of syllables in the middle", () => {
    const services = [named("a", "甲乙丙丁", { pinyin: ["jia yi bing ding"] })];
    expect(idsFor(services, "jybd")).toEqual(["a"]);
    expect(idsFor(services, "jyb")).toEqual(["a"]);
    expect(idsFor(services, "yb")).toEqual([]);
    expect(idsFor(services, "yi")).toEqual([]);
    expect(idsFor(services, "bingding")).toEqual(["a"]);
  });

  test.for(["tb", "wb", "dy", "zfb", "wx", "jd"])("brings no stranger for %s", (query) => {
    for (const { name, pinyin = [], aliases, domains } of searchServices(known, query, "zh-Hans")) {
      const initials = pinyin.map((sounds) =>
        sounds
          .split(" ")
          .map(([letter]) => letter)
          .join(""),
      );
      const begins = [...Object.values(name), ...aliases, ...domains, ...initials].some((text) =>
        text.toLowerCase().startsWith(query),
      );
      expect(begins, name["zh-Hans"]).toBe(true);
    }
  });
});

describe("a query of several words", () => {
  const named = (id: string, name: string, aliases: readonly string[] = []) =>
    aService({ id, name: inAllLanguages(name), aliases, domains: [`${id}.example`] });
  const services = [
    named("a", "Alpha", ["アルファ", "甲"]),
    named("ab", "Alpha Beta"),
    named("b", "Beta", ["乙"]),
  ];

  it("is about the service of which each fits some name", () => {
    expect(idsFor(services, "甲 Alpha")).toEqual(["a"]);
    expect(idsFor(services, "甲Alpha")).toEqual(["a"]);
    expect(idsFor(services, "乙beta")).toEqual(["b"]);
  });

  it("is not about two services at once, but about the one that it begins with", () => {
    expect(idsFor(services, "beta アルファ")).toEqual(["b"]);
    expect(idsFor(services, "gamma alpha")).toEqual([]);
  });

  it("may hold words that say little, and is about them where it holds nothing else", () => {
    expect(idsFor([...services, named("m", "メールの店")], "メール")).toEqual(["m"]);
    expect(idsFor(services, "beta 公式 アプリ")).toEqual(["b", "ab"]);
  });
});

describe("a search", () => {
  const texts = (service: Service) => [...Object.values(service.name), ...service.aliases];
  const aName = fc
    .constantFrom(...known.services)
    .chain((service) =>
      fc.record({ service: fc.constant(service), name: fc.constantFrom(...texts(service)) }),
    );
  const anyLanguage = fc.constantFrom(...languages);

  test.for(["", " ", "　", "・", "!?"])("for %j gives every service once", (query) => {
    const found = searchServices(known, query, "ja");
    expect(found.length).toBe(known.services.length);
    expect(new Set(found)).toEqual(new Set(known.services));
  });

  it("finds a service by any of its names, whole, or by its beginning", () => {
    fc.assert(
      fc.property(aName, fc.nat(), anyLanguage, ({ service, name }, length, language) => {
        const letters = [...name.normalize("NFKC")];
        const part = letters.slice(0, 1 + (length % letters.length)).join("");
        expect(searchServices(known, part, language)).toContain(service);
      }),
    );
  });

  it("finds a service by its name and what people add to names, with and without a space", () => {
    const added = [
      "アカウント",
      "グループ",
      "メール",
      "公式",
      "账号",
      "官网",
      "商城",
      "account",
      "login",
      "계정",
    ];
    fc.assert(
      fc.property(
        aName,
        fc.constantFrom(...added),
        fc.constantFrom(" ", "　", ""),
        anyLanguage,
        ({ service, name }, word, space, language) => {
          // Two words of one script without a space are another word.
          fc.pre(space !== "" || !/[\p{L}\p{N}]$/u.test(name) || scriptOf(name.at(-1)) !== scriptOf(word[0]));
          expect(searchServices(known, `${name}${space}${word}`, language)).toContain(service);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("finds a service by two of its names at once", () => {
    fc.assert(
      fc.property(
        aName.chain(({ service }) =>
          fc.record({
            service: fc.constant(service),
            one: fc.constantFrom(...texts(service)),
            other: fc.constantFrom(...texts(service)),
          }),
        ),
        ({ service, one, other }) => {
          fc.pre(one !== other && !/\./.test(one + other));
          expect(searchServices(known, `${one} ${other}`, "ja")).toContain(service);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("finds the same however the letters are written", () => {
    const ways: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.normalize("NFKD"),
      (text) => ` ${[...text].join(" ")} `,
      (text) => text.replace(/[ァ-ヶ]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 0x60)),
      (text) => text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x60)),
      (text) => text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
    ];
    fc.assert(
      fc.property(aName, fc.constantFrom(...ways), anyLanguage, ({ name }, write, language) => {
        fc.pre(!name.includes("."));
        expect(searchServices(known, write(name), language)).toEqual(searchServices(known, name, language));
      }),
    );
  });

  it("never throws, and never gives a service twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), anyLanguage, (query, language) => {
        const found = searchServices(known, query, language);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
