import { describe, expect, it, test } from "vitest";
import { fillLetter } from "#lib/domain/letter.ts";
import { aLetter } from "./builders.ts";

const facts = {
  service: "Example",
  incident: "Customer data exposed",
  day: "2026-08-20",
  email: "me@example.com",
  today: "2026-11-27",
} as const;

describe("a filled letter", () => {
  it("names the service, the incident, its day, the account and today", () => {
    expect(fillLetter(aLetter(), facts)).toBe(
      "To Example, about Customer data exposed (20 August 2026). me@example.com, 27 November 2026",
    );
  });

  test.for([
    ["ja", "2026年8月20日"],
    ["zh-Hans", "2026年8月20日"],
    ["zh-Hant-TW", "2026年8月20日"],
    ["ko", "2026년 8월 20일"],
    ["en-GB", "20 August 2026"],
    ["en-US", "August 20, 2026"],
  ] as const)("in %s writes the day as that language does", ([language, day]) => {
    expect(fillLetter(aLetter({ language, text: "{day}" }), facts)).toBe(day);
  });

  it("says a day no more precisely than it is known", () => {
    const letter = aLetter({ text: "{day}" });
    expect(fillLetter(letter, { ...facts, day: "2026-08" })).toBe("August 2026");
    expect(fillLetter(letter, { ...facts, day: "2018" })).toBe("2018");
  });

  it("leaves a line to write the address on where it is not known", () => {
    const { email: _, ...unknown } = facts;
    expect(fillLetter(aLetter({ text: "Account: {email}" }), unknown)).toBe("Account: __________");
  });

  it("takes the facts for what they are, whatever they contain", () => {
    const letter = aLetter({ text: "{service}: {incident}" });
    expect(fillLetter(letter, { ...facts, service: "{incident}", incident: "$& {day}" })).toBe(
      "{incident}: $& {day}",
    );
  });
});
