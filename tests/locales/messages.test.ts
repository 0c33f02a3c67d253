import { describe, expect, it, test } from "vitest";
import { type Language, languages } from "#lib/domain/language.ts";
import { alertMessages } from "#lib/locales/alert-messages.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import {
  exposedDataMessages,
  homeMessages,
  messages,
  planMessages,
  serviceListMessages,
  shellMessages,
} from "#tests/locales/in-every-language.ts";
import { everySentence, type Sentence } from "./every-sentence.ts";
import { alarmIn, asciiPunctuationIn } from "./wording.ts";

const sentencesOf = (language: Language, ...samples: (readonly unknown[])[]) =>
  [messages, toolbarMessages].flatMap((all) =>
    everySentence(all[language], samples.length > 0 ? samples : undefined),
  );

const told = (found: readonly Sentence[]) => found.map(({ path, text }) => `${path}: ${text}`);

describe.for(languages)("every sentence in %s", (language) => {
  const sentences = sentencesOf(language);

  it("is there, and says something", () => {
    expect(sentences.length).toBeGreaterThan(200);
    expect(told(sentences.filter(({ text }) => typeof text !== "string" || text.trim() === ""))).toEqual([]);
  });

  it("is there in each other language too", () => {
    const paths = new Set(sentences.map(({ path }) => path.replace(/\(.*/, "")));
    for (const other of languages) {
      expect(new Set(sentencesOf(other).map(({ path }) => path.replace(/\(.*/, "")))).toEqual(paths);
    }
  });

  it("has no hole in it", () => {
    const holes = /undefined|null|NaN|\[object|function|=>|\$\{|\{\d?\}/;
    expect(told(sentences.filter(({ text }) => holes.test(String(text))))).toEqual([]);
  });

  it("shows what it is given", () => {
    const isExpected = (path: string) =>
      /[( ]7\)|\(7,/.test(path) && !/^(screens\.unlisted|advice\.reopened\.due)/.test(path);
    const silent = everySentence(messages[language]).filter(
      ({ path, text }) => isExpected(path) && !String(text).includes("7"),
    );
    expect(told(silent)).toEqual([]);
  });

  it("is trimmed, without doubled spaces or full stops", () => {
    // What stands before something else ends in a space in a language that has spaces.
    const untidy = sentences.filter(
      ({ path, text }) =>
        path !== "incidents.countSeparator" &&
        (String(text) !== String(text).trim() || / {2}|。。|\.\./.test(String(text))),
    );
    expect(told(untidy)).toEqual([]);
  });

  it("frightens nobody and gives no all-clear", () => {
    expect(told(sentences.filter(({ text }) => alarmIn(String(text), language)))).toEqual([]);
  });
});

describe("Japanese, Chinese and Korean sentences", () => {
  /** Names and words that have no other spelling. */
  const latin = new Set([
    "Omamori",
    "Cookie",
    "API",
    "App",
    "EEA",
    "EU",
    "ID",
    "IP",
    "PIN",
    "QR",
    "SNS",
    "SMS",
    "GB",
    "KB",
    "PDF",
    "CSV",
    "SIM",
    "bcrypt",
    "JSON",
    "LAN",
    "XML",
    "Shift",
    "Delete",
    // Whose files are read, and where a file may lie.
    ..."Chrome Edge Brave Firefox Safari iCloud Password PUX Bitwarden LastPass Google Microsoft Mozilla Mac Finder OneDrive".split(
      " ",
    ),
    // Who is asked whether a password is an exposed one, and by what.
    ..."SHA api pwnedpasswords haveibeenpwned com Have I Been Pwned".split(" "),
    ..."Dashlane NordPass KeePass KeePassXC Proton Pass RoboForm Enpass Keeper".split(" "),
    // The list whose entries are told.
    ..."Have I Been Pwned".split(" "),
  ]);

  test.for(["ja", "zh-Hans", "zh-Hant", "ko"] as const)(
    "hold no foreign words but names in %s",
    (language) => {
      const foreign = sentencesOf(language).filter(({ text }) =>
        (String(text).match(/[A-Za-z]+/g) ?? []).some((word) => !latin.has(word)),
      );
      expect(told(foreign)).toEqual([]);
    },
  );

  test.for(["ja", "zh-Hans", "zh-Hant"] as const)(
    "use the punctuation of their own writing in %s",
    (language) => {
      const sentences = sentencesOf(language, ["甲", "乙", "丙"]);
      expect(told(sentences.filter(({ text }) => asciiPunctuationIn(String(text))))).toEqual([]);
    },
  );

  test.for(["zh-Hans", "zh-Hant"] as const)("hold no Japanese letters in Chinese, %s", (language) => {
    const found = sentencesOf(language).filter(({ text }) =>
      /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(String(text)),
    );
    expect(told(found)).toEqual([]);
  });

  it("hold neither Chinese characters nor kana in Korean", () => {
    const found = sentencesOf("ko").filter(({ text }) =>
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3001-\u301f\uff01-\uff5e]/u.test(
        String(text),
      ),
    );
    expect(told(found)).toEqual([]);
  });

  it("are left out of English", () => {
    const found = sentencesOf("en").filter(({ text }) =>
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/u.test(String(text)),
    );
    expect(told(found)).toEqual([]);
  });
});

describe("nothing known", () => {
  test.for(languages)("is followed by a caution, and never told as nothing to do, in %s", (language) => {
    const { standing, screens, nothingKnownCaution, advice } = messages[language];
    const shell = shellMessages[language];
    const caution = {
      ja: /意味ではありません/,
      "zh-Hans": /并不代表/,
      "zh-Hant": /不代表/,
      ko: /뜻은 아닙니다/,
      en: /does not mean/i,
    }[language];
    expect(nothingKnownCaution).toMatch(caution);
    expect(shell.coverage.caution).toMatch(caution);
    expect(screens.unlisted("example.com").text).toMatch(caution);
    for (const [unknown, ...known] of [
      [standing["nothing-known"], standing["nothing-now"], standing["all-settled"]],
      [
        advice.standingInAll["nothing-known"],
        advice.standingInAll["nothing-now"],
        advice.standingInAll["all-settled"],
      ],
    ]) {
      expect(known).not.toContain(unknown);
    }
  });
});

describe("counted things", () => {
  const { standing, incidents, advice } = messages.en;
  const list = serviceListMessages.en;

  test.for([
    [standing["to-do"](1, 3), /^1 thing to do now \(about 3 min\)\.$/],
    [standing["to-do"](4, 75), /^4 things to do now \(about 1 h 20 min\)\.$/],
    [standing["worth-doing"](1, 3), /\b1 thing worth/],
    [standing["put-off"](2, "Friday"), /\b2 things \(until Friday\)/],
    [advice.standingInAll["to-do"](1, 3), /\b1 thing to do\b/],
    [advice.standingInAll["to-do"](12, 3), /\b12 things to do\b/],
    [advice.andMore(1), /^One more incident asks\b/],
    [advice.andMore(2), /^2 more incidents ask\b/],
    [advice.happened.earlier(1), /^1 earlier incident$/],
    [advice.happened.earlier(2), /^2 earlier incidents$/],
    [advice.ask.settles(1), /^settles 1 thing$/],
    [homeMessages.en.lead(1, "today"), /^1 service checked/],
    [homeMessages.en.questionsNote(1, 1), /^1 question, .*\b1 thing$/],
    [homeMessages.en.questionsNote(2, 3), /^2 questions, .*\b3 things$/],
    [list.incidentCount(1, 0), /^1 incident$/],
    [list.incidentCount(3, 1), /^3 incidents, 1 unproven claim$/],
    [list.shown(1, 1), /^1 service$/],
    [list.shown(2, 3), /^2 of 3 services$/],
    [shellMessages.en.coverage.size(1, 1, "today"), /1 service and 1 incident\.$/],
    [planMessages.en.lead(1, 3), /^1 thing to do now, about 3 min in all\.$/],
    [planMessages.en.extent(1, 3), /^1 thing, about 3 min$/],
    [exposedDataMessages.en.services(1, 2), /^1 service, and 2 unproven$/],
    [incidents.unit.people("1", true), /^1 person$/],
    [incidents.unit.people("93", false), /^93 people$/],
    [incidents.unit.companies("96", false), /^96 companies$/],
    [alertMessages.en.reminder(1), /\bone thing\b/],
    [alertMessages.en.reminder(2), /\b2 things\b/],
  ] as const)("agree in number in English: %s", ([sentence, expected]) => {
    expect(sentence).toMatch(expected);
  });

  const inJapanese: readonly (readonly [string, (count: number) => string])[] = [
    ["in front of a service", (count) => messages.ja.standing["to-do"](count, 5)],
    ["put off", (count) => messages.ja.standing["put-off"](count, "金曜")],
    ["at home", (count) => messages.ja.advice.standingInAll["to-do"](count, 5)],
    ["left for later", (count) => homeMessages.ja.later(count)],
    ["not shown at once", (count) => messages.ja.advice.step.more(count)],
    ["in the plan", (count) => planMessages.ja.lead(count, 5)],
    ["of one action", (count) => planMessages.ja.extent(count, 5)],
    ["in a reminder", (count) => alertMessages.ja.reminder(count)],
  ];

  test.for(inJapanese)("are つ up to nine and 件 from ten on in Japanese, %s", ([, say]) => {
    expect(say(1)).toContain("1つ");
    expect(say(9)).toContain("9つ");
    expect(say(10)).toContain("10件");
    expect(say(10)).not.toContain("つあ");
  });

  test.for(languages)("that have nothing to do with each other never read alike, in %s", (language) => {
    const { standing } = messages[language];
    const said = [
      standing["to-do"](1, 3),
      standing["worth-doing"](1, 3),
      standing.ask(1),
      standing["put-off"](1, "7"),
      standing["all-settled"],
      standing["nothing-now"],
      standing["no-account"],
      standing["nothing-known"],
    ];
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("one word has one meaning", () => {
  /** Words of earlier sentences for what is called otherwise now. */
  const retired = {
    ja: /対策|訪問|訪れ|登録され|流出(?!済み)|裏づけ|対応済み|きょう/,
    "zh-Hans": /措施|外泄|外流|访问记录|总览|消息（|任务/,
    // With what is said in mainland China, and otherwise in Taiwan.
    "zh-Hant":
      /信息|數據|賬|登錄|郵箱|短信|默認|設置|視頻|軟件|硬件|(?<!法院)文件|打印|搜索|加載|保存|點擊|界面|程序(?!碼)|服務器|用戶|屏幕|鏈接|註銷|泄露|洩露|質量|網絡|您|緩存|賬戶|雲盤|舉報|硬盤|內存/,
    // Converted word by word, or said in several ways.
    ko: /누설|누출|암호화되지|패스워드|어카운트|사인인|로그온|디바이스|단말|방문기록|핸드폰|조치하|태스크|되어져|에 대하여|당신|귀하|귀사/,
    en: /\bcatalogue\b|\bvisits?\b|\bconcerns? you\b|\btasks?\b|\bbegin anew\b/i,
  } as const;

  test.for(languages)("in %s", (language) => {
    const found = [...sentencesOf(language), ...everySentence(alertMessages[language])].filter(({ text }) =>
      retired[language].test(String(text)),
    );
    expect(told(found)).toEqual([]);
  });

  test("and apostrophes are set as in print in English", () => {
    expect(told(sentencesOf("en").filter(({ text }) => /\w'\w/.test(String(text))))).toEqual([]);
  });
});
