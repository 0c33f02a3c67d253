import { describe, expect, it, test } from "vitest";
import { type Language, languages } from "#lib/domain/language.ts";
import { alertMessages, toolbarMessages } from "#lib/locales/worker-messages.ts";
import { messages, serviceListMessages, shellMessages } from "#tests/locales/in-every-language.ts";
import { everySentence, type Sentence } from "./every-sentence.ts";
import { alarmIn, asciiPunctuationIn } from "./wording.ts";

const sentencesOf = (language: Language, ...samples: (readonly unknown[])[]) =>
  [messages, toolbarMessages].flatMap((all) =>
    everySentence(all[language], samples.length > 0 ? samples : undefined),
  );

/** What is given to all of their kind, and one of them has no use for. */
const silentByDesign: readonly string[] = ["screens.unlisted(7).title", "advice.reopened.due(7, 8)"];

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
    const isExpected = (path: string) => /[( ]7\)|\(7,/.test(path) && !silentByDesign.includes(path);
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

describe("Japanese and Chinese sentences", () => {
  /** Names and words that have no other spelling. */
  const latin = new Set([
    "Omamori",
    "Cookie",
    "App",
    "ID",
    "EU",
    "IP",
    "PIN",
    "QR",
    "SNS",
    "SMS",
    "GB",
    "PDF",
    "CSV",
    "SIM",
    "bcrypt",
  ]);

  test.for(["ja", "zh-Hans"] as const)("hold no foreign words but names in %s", (language) => {
    const foreign = sentencesOf(language).filter(({ text }) =>
      (String(text).match(/[A-Za-z]+/g) ?? []).some((word) => !latin.has(word)),
    );
    expect(told(foreign)).toEqual([]);
  });

  test.for(["ja", "zh-Hans"] as const)("use the punctuation of their own writing in %s", (language) => {
    const sentences = sentencesOf(language, ["甲", "乙", "丙"]);
    expect(told(sentences.filter(({ text }) => asciiPunctuationIn(String(text))))).toEqual([]);
  });

  it("hold no Japanese letters in Chinese", () => {
    const found = sentencesOf("zh-Hans").filter(({ text }) =>
      /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(String(text)),
    );
    expect(told(found)).toEqual([]);
  });

  it("are left out of English", () => {
    const found = sentencesOf("en").filter(({ text }) =>
      /\p{Script=Han}|\p{Script=Hiragana}/u.test(String(text)),
    );
    expect(told(found)).toEqual([]);
  });
});

describe("nothing known", () => {
  test.for(languages)("is followed by a caution, and never told as nothing to do, in %s", (language) => {
    const { standing, nothingKnownCaution, screens, home } = messages[language];
    const shell = shellMessages[language];
    const caution = {
      ja: /意味ではありません/,
      "zh-Hans": /不代表/,
      en: /(?:does not mean|not the same as safe)/,
    }[language];
    expect(nothingKnownCaution).toMatch(caution);
    expect(shell.coverage.caution).toMatch(caution);
    expect(screens.unlisted("example.com").text).toMatch(caution);
    expect(home.nothingOut).toMatch(caution);
    expect(standing["nothing-known"]).not.toBe(standing["nothing-now"]);
    expect(standing["nothing-known"]).not.toBe(standing["all-settled"]);
  });
});

describe("counted things in English", () => {
  const { standing, incidents, advice, home } = messages.en;
  const list = serviceListMessages.en;

  test.for([
    [standing["to-do"](1, 3), /^1 thing to do\b/],
    [standing["to-do"](2, 6), /^2 things to do\b/],
    [standing["worth-doing"](1, 3), /\b1 thing worth\b/],
    [standing["worth-doing"](4, 9), /\b4 things worth\b/],
    [standing["put-off"](1, "tomorrow"), /\b1 thing \(/],
    [standing["put-off"](3, "tomorrow"), /\b3 things \(/],
    [advice.ask.settles(1), /\b1 thing$/],
    [advice.ask.settles(2), /\b2 things$/],
    [advice.happened.earlier(1), /^1 earlier incident$/],
    [advice.happened.earlier(2), /^2 earlier incidents$/],
    [advice.andMore(1), /^One more incident counts\b/],
    [advice.andMore(3), /^3 more incidents count\b/],
    [home.lead(1, "today"), /^1 service\b/],
    [home.lead(5, "today"), /^5 services\b/],
    [list.incidentCount(1, 0), /^1 incident$/],
    [list.incidentCount(3, 0), /^3 incidents$/],
    [incidents.unit.people("1", true), /^1 person$/],
    [incidents.unit.people("93", false), /^93 people$/],
    [incidents.unit.companies("96", false), /^96 companies$/],
    [alertMessages.en.reminder(1), /\bone thing\b/],
    [alertMessages.en.reminder(2), /\b2 things\b/],
  ] as const)("%s agrees in number", ([sentence, expected]) => {
    expect(sentence).toMatch(expected);
  });
});
