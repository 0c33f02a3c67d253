import { describe, expect, it, test } from "vitest";
import { fieldsMissing } from "#lib/catalogue/prose-and-fields.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { anIncident } from "#tests/domain/builders.ts";

/** What is said of one incident; exceptions of the real catalogue that are missing here are left aside. */
const mistakesOf = (change: Partial<Incident>) =>
  fieldsMissing([anIncident({ id: "told", dataClasses: ["names"], ...change })]).filter((line) =>
    line.startsWith("incidents/told.json"),
  );

const inEveryLanguage = (en: string) => ({ ja: "文。", "zh-Hans": "句子。", en });

describe("an incident whose sentences and fields agree", () => {
  it("is not told of", () => {
    expect(mistakesOf({})).toEqual([]);
  });
});

describe("an incident is told of when", () => {
  test.for<[string, Partial<Incident>]>([
    ["its note limits whom it is about", { note: inEveryLanguage("It concerns former members only.") }],
    ["its caveat names applicants", { caveats: [inEveryLanguage("Applicants are in it.")] }],
    [
      "an index dates its copy and it has no end",
      {
        occurred: { from: "2020-01" },
        sources: [
          {
            kind: "breach-index",
            url: "https://haveibeenpwned.com/Breach/X",
            publisher: "HIBP",
            language: "en",
          },
        ],
      },
    ],
    [
      "it is alleged and its data is said to have left",
      { evidence: { grade: "alleged", by: ["seller"] }, dataLeft: "yes" },
    ],
    ["its note tells of a reset", { note: inEveryLanguage("The company reset all passwords.") }],
    ["it names no kind of data", { dataClasses: [] }],
  ])("%s", ([, change]) => {
    expect(mistakesOf(change)).toHaveLength(1);
  });
});

describe("an incident is not told of any more when its fields say", () => {
  test.for<[string, Partial<Incident>]>([
    [
      "who is concerned",
      {
        note: inEveryLanguage("It concerns former members only."),
        concerned: { who: ["former-members"] },
      },
    ],
    [
      "when the company ended it",
      {
        note: inEveryLanguage("The company reset all passwords."),
        ended: { passwordsResetOn: "2020-02" },
      },
    ],
  ])("%s", ([, change]) => {
    expect(mistakesOf(change)).toEqual([]);
  });
});

describe("an exception", () => {
  it("that is no longer needed is told of, so that the list stays short", () => {
    const mended = anIncident({ id: "badoo-2013", occurred: { from: "2013", to: "2013" } });
    expect(fieldsMissing([mended])).toContainEqual(
      expect.stringMatching(/badoo-2013.*no exception any more/),
    );
  });
});
