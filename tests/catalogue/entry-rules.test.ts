import { describe, expect, it, test } from "vitest";
import { brokenRules } from "#lib/catalogue/entry-rules.ts";
import type { EntryCheck, Incident } from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Source } from "#lib/domain/source.ts";
import { anIncident, aService } from "#tests/domain/builders.ts";

/** What is said of one incident; exceptions of the real catalogue that are missing here are left aside. */
const mistakesOf = (change: Partial<Incident>, others: readonly Incident[] = []) =>
  brokenRules({
    incidents: [anIncident({ id: "told", dataClasses: ["names"], ...change }), ...others],
    services: [aService(), aService({ id: "famous", mostUsed: { ja: 3 } })],
  }).filter((line) => line.startsWith("incidents/told.json"));

const inEveryLanguage = (en: string) => ({ ja: "文。", "zh-Hans": "句子。", en });

const of = (publishedOn: PartialDate, kind: Source["kind"] = "company-notice"): Source => ({
  kind,
  url: "https://example.com/notice",
  publisher: "Example",
  language: "en",
  publishedOn,
});
const by = (how: EntryCheck) => ({ on: "2026-11-27", how }) as const;

describe("two incidents", () => {
  const title = inEveryLanguage("Customers’ names read");
  const others = (serviceIds: readonly string[]) => [anIncident({ id: "other", title, serviceIds })];

  it("of one service with the same title are told of", () => {
    expect(mistakesOf({ title }, others(["example"]))).toHaveLength(1);
  });

  it("of different services may have it", () => {
    expect(mistakesOf({ title }, others(["famous"]))).toEqual([]);
  });
});

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
    ["it began when it was found", { occurred: { from: "2018-02-01" }, foundOn: "2018-02-01" }],
    [
      "it began when it became known, by an index",
      {
        occurred: { from: "2020-02-01", to: "2020-02-01" },
        disclosedOn: "2020-02-01",
        sources: [of("2020-02-01", "breach-index")],
      },
    ],
    ["it was found after it became known", { foundOn: "2020-03", disclosedOn: "2020-02-01" }],
    [
      "a source tells of it before it became known",
      { disclosedOn: "2020-02-02", sources: [of("2020-02-01")] },
    ],
    ["many know its service, and it has no title", { serviceIds: ["famous"] }],
    ["it is new and was not checked", { addedOn: "2026-11-27" }],
    [
      "a notice was read that it does not cite",
      { checked: by("notice-read"), sources: [of("2020", "press")] },
    ],
    ["a court's text was read that it does not cite", { checked: by("regulator-or-court") }],
    ["two reports were read and it cites one", { checked: by("two-reports") }],
    ["an index was read that it does not cite", { checked: by("index-only") }],
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
      "how it was checked, with what it was checked by",
      { addedOn: "2026-11-27", checked: by("two-reports"), sources: [of("2020"), of("2021", "press")] },
    ],
    [
      "that it was found on a later day of the month it began in",
      { occurred: { from: "2020-02" }, foundOn: "2020-02-03", disclosedOn: "2020-02-03" },
    ],
    [
      "its title, where the service is well known",
      { serviceIds: ["famous"], title: inEveryLanguage("What happened") },
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
    expect(brokenRules({ incidents: [mended], services: [] })).toContainEqual(
      expect.stringMatching(/badoo-2013.*no exception any more/),
    );
  });
});
