import { describe, expect, it, test } from "vitest";
import type { Alert, TellableFact } from "#lib/domain/alert.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { languages } from "#lib/domain/language.ts";
import { alertMessages } from "#lib/locales/alert-messages.ts";
import { alertText } from "#lib/locales/alert-text.ts";
import { anIncident } from "#tests/domain/builders.ts";
import { alertSettingMessages } from "#tests/locales/in-every-language.ts";
import { alarmIn, asciiPunctuationIn } from "./wording.ts";

/** Every sentence, with the same word in each of its gaps. */
function sentencesIn(messages: unknown, word: unknown): string[] {
  if (typeof messages === "string") return messages.trim() === "" || messages === ", " ? [] : [messages];
  if (typeof messages === "function") return [String(messages(word, word))];
  return Object.entries(messages as object).flatMap(([key, inner]) =>
    key === "digestGrades" ? [] : sentencesIn(inner, word),
  );
}

const aFact = (over: Partial<Incident> = {}, fact: Partial<TellableFact> = {}): TellableFact => ({
  incident: anIncident(over),
  verdict: "possible",
  serviceIds: ["example"],
  isAmendment: false,
  ...fact,
});

const one = (over: Partial<Incident> = {}, fact: Partial<TellableFact> = {}): Alert => ({
  kind: "one",
  fact: aFact(over, fact),
});

describe.for(languages)("the sentences about notifications in %s", (language) => {
  const words = [alertMessages[language], alertSettingMessages[language]];
  // Korean has the punctuation of English.
  const hasOwnPunctuation = language !== "en" && language !== "ko";
  const word = hasOwnPunctuation ? "七" : "Seven";
  const sentences = words.flatMap((messages) => sentencesIn(messages, word));

  it("are calm, whole and tidy", () => {
    expect(sentences.length).toBeGreaterThan(25);
    for (const sentence of sentences) {
      expect(alarmIn(sentence, language), sentence).toBeUndefined();
      expect(sentence).toBe(sentence.trim());
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{/);
      if (hasOwnPunctuation) expect(asciiPunctuationIn(sentence), sentence).toBeUndefined();
    }
  });

  it("name the product, the service, the month, the source and the evidence", () => {
    const { title, message } = alertText(one(), ["LINE"], language);
    expect(title).toMatch(
      {
        ja: /おまもり.*LINE/,
        "zh-Hans": /御守.*LINE/,
        "zh-Hant": /御守.*LINE/,
        ko: /오마모리.*LINE/,
        en: /Omamori.*LINE/,
      }[language],
    );
    expect(message).toContain(
      {
        ja: "2018年8月に",
        "zh-Hans": "2018年8月公开",
        "zh-Hant": "2018年8月公開",
        ko: "2018년 8월에",
        en: "in August 2018.",
      }[language],
    );
    expect(message).toContain("Example");
    expect(message).toContain(alertMessages[language].grade.confirmed);
    expect(message).not.toMatch(/ {2}|。。|\.\./);
  });
});

describe("a notification in English", () => {
  const sentence = alertMessages.en;

  test.for([
    [{ disclosedOn: "2018" }, {}, "known in 2018."],
    [{ disclosedOn: "2018-08" }, {}, "known in August 2018."],
    [{ evidence: { grade: "reported", by: ["press"] } }, {}, sentence.grade.reported],
    [{}, { isAmendment: true }, sentence.amended],
    [{}, { isAmendment: false }, sentence.listed],
    [{}, { verdict: "likely" }, sentence.concerns.likely],
    [{}, { verdict: "possible" }, sentence.concerns.possible],
  ] as const)("of %j %j says %j", ([incident, fact, expected]) => {
    expect(alertText(one(incident, fact), ["LINE"], "en").message).toContain(expected);
  });

  it("says when it was listed where it is not known when it became known", () => {
    const { disclosedOn: _, ...incident } = anIncident({ addedOn: "2026-11-22" });
    const { message } = alertText({ kind: "one", fact: { ...aFact(), incident } }, ["LINE"], "en");
    expect(message).toContain(sentence.listedSince("November 2026"));
  });

  test.for([
    [["A"], "at A"],
    [["A", "B", "C"], "at A, B, and C"],
    [["A", "B", "C", "D"], "at A, B, C and 1 other"],
    [["A", "B", "C", "D", "E"], "at A, B, C and 2 others"],
  ] as const)("about %j names them: %s", ([services, expected]) => {
    expect(alertText(one(), services, "en").title).toMatch(new RegExp(`${expected}$`));
  });

  it("that is a digest tells how many are confirmed and how many only reported", () => {
    const reported = aFact({ evidence: { grade: "reported", by: ["press"] } });
    const of = (...facts: readonly TellableFact[]) =>
      alertText({ kind: "digest", facts }, ["LINE"], "en").message;
    expect(of(aFact(), aFact(), reported)).toContain(
      "3 incidents at LINE may affect you. Of these, 2 are confirmed and 1 is reported.",
    );
    expect(of(reported, reported)).toContain("Of these, 2 are reported.");
  });
});
