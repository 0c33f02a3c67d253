import { describe, expect, it, test } from "vitest";
import { type Language, languages } from "#lib/domain/language.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import {
  exposedDataMessages,
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
    const isExpected = (path: string) => /[( ]7\)|\(7,/.test(path) && path !== "screens.unlisted(7).title";
    const silent = everySentence(messages[language]).filter(
      ({ path, text }) => isExpected(path) && !String(text).includes("7"),
    );
    expect(told(silent)).toEqual([]);
  });

  it("is trimmed, without doubled spaces or full stops", () => {
    // What stands before something else ends in a space in a language that has spaces.
    const untidy = sentences.filter(
      ({ path, text }) =>
        !["steps.fromArticles", "steps.protects", "incidents.countSeparator"].includes(path) &&
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
  test.for(languages)("is followed by a caution, and never told as no step left, in %s", (language) => {
    const { standing, screens } = messages[language];
    const shell = shellMessages[language];
    const caution = { ja: /意味ではありません/, "zh-Hans": /并不代表/, en: /does not mean/ }[language];
    expect(standing.nothingKnownCaution).toMatch(caution);
    expect(shell.coverage.caution).toMatch(caution);
    expect(screens.unlisted("example.com").text).toMatch(caution);
    expect(standing.nothingKnown).not.toBe(standing.noSteps);
  });
});

describe("counted things in English", () => {
  const { standing, incidents } = messages.en;
  const list = serviceListMessages.en;
  const shell = shellMessages.en;

  test.for([
    [standing.incidents(1, 0), /1 incident\b/],
    [standing.incidents(2, 0), /2 incidents\b/],
    [standing.incidents(0, 1), /is 1 unproven claim\b/],
    [standing.incidents(0, 2), /are 2 unproven claims\b/],
    [standing.incidents(1, 2), /1 incident\b.*2 unproven claims\b/],
    [standing.stepsLeft(1, 3), /1 step\b/],
    [standing.stepsLeft(4, 3), /4 steps\b/],
    [list.incidentCount(1, 0), /^1 incident$/],
    [list.incidentCount(3, 0), /^3 incidents$/],
    [list.shown(1, 1), /^1 service$/],
    [list.shown(2, 3), /^2 of 3 services$/],
    [shell.coverage.size(1, 1, "today"), /1 service and 1 incident\.$/],
    [planMessages.en.lead(1, 3), /^1 thing to do now, about 3 min in all\.$/],
    [planMessages.en.extent(1, 3), /^1 thing, about 3 min$/],
    [exposedDataMessages.en.services(1, 2), /^1 service, and 2 unproven$/],
    [incidents.unit.people("1", true), /^1 person$/],
    [incidents.unit.people("93", false), /^93 people$/],
    [incidents.unit.companies("96", false), /^96 companies$/],
    [toolbarMessages.en.openSteps("X", 1), /1 step left/],
    [toolbarMessages.en.openSteps("X", 2), /2 steps left/],
  ] as const)("%s agrees in number", ([sentence, expected]) => {
    expect(sentence).toMatch(expected);
  });
});
