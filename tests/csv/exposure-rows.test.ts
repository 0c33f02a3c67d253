import { describe, expect, it, test } from "vitest";
import { exposureRows } from "#lib/csv/exposure-rows.ts";
import { languages, textOf } from "#lib/domain/language.ts";
import { anAccount, anIncident, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { ownOf, servicesNamed } from "#tests/domain/own-services.ts";
import { undisclosed } from "#tests/domain/timeline-entries.ts";
import { messages, savingMessages, textsIn } from "#tests/locales/in-every-language.ts";

const leak = anIncident({
  id: "leak",
  serviceIds: ["a", "b"],
  title: inEveryLanguage("A leak"),
  dataClasses: ["passwords", "genders"],
  occurred: { from: "2017-05", to: "2018-03-01" },
  disclosedOn: "2018-08",
  counts: [
    { value: 3_000, unit: "users", precision: "exact" },
    { value: 20, unit: "records", precision: "at-least" },
  ],
  sources: [
    { kind: "company-notice", url: "https://a.example/notice", publisher: "A", language: "en" },
    { kind: "press", url: "https://paper.example/news", publisher: "B", language: "en" },
  ],
});
const visitOf = (serviceId: string) => ({
  serviceId,
  firstOn: "2026-01-02",
  lastOn: "2026-11-20",
  dayCount: 2,
});
const en = textsIn("en");
/** The rows below the head, with the cells by the names of their columns. */
const rowsOf = (...given: Parameters<typeof ownOf>) => {
  const [head = [], ...rows] = exposureRows(ownOf(...given), en);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])));
};

describe("the rows of the table file", () => {
  it("say everything of an incident at a service", () => {
    const rows = rowsOf({
      services: servicesNamed("a"),
      incidents: [leak],
      visits: [visitOf("a")],
      accounts: [anAccount({ serviceId: "a", since: "2015" })],
    });
    expect(rows).toEqual([
      {
        Service: "a",
        Incident: "A leak",
        "How sure": "Confirmed",
        Began: "2017-05-XX",
        Ended: "2018-03-01",
        "Made public": "2018-08-XX",
        Data: "passwords and gender",
        "How much": "3,000 users, at least 20 records",
        "Concerns me": "Likely to concern you",
        Why: "You already had your account at the time.",
        "Steps left": expect.stringMatching(/^[1-9]\d*$/),
        "Last visit": "2026-11-20",
        Source: "https://a.example/notice",
      },
    ]);
  });

  test.for(languages)("are in the reader's language, and their days in none, in %s", (language) => {
    const texts = textsIn(language);
    const [head, row] = exposureRows(
      ownOf({ services: servicesNamed("a"), incidents: [leak], visits: [visitOf("a")] }),
      texts,
    );
    const own = messages[language];
    const heads = savingMessages[language].csvColumns;
    expect(head).toEqual([
      heads.service,
      heads.incident,
      own.incidents.evidence,
      heads.from,
      heads.until,
      own.incidents.disclosed,
      own.incidents.dataClasses,
      own.incidents.counts,
      heads.verdict,
      heads.reason,
      heads.openSteps,
      heads.lastVisit,
      heads.source,
    ]);
    expect(row?.slice(0, 10)).toEqual([
      textOf(inEveryLanguage("a"), language),
      textOf(inEveryLanguage("A leak"), language),
      own.incidents.grade.confirmed,
      "2017-05-XX",
      "2018-03-01",
      "2018-08-XX",
      texts.list([own.dataClass.passwords, own.dataClass.genders]),
      leak.counts.map(texts.count).join(own.incidents.countSeparator),
      own.verdict.label.possible,
      own.verdict.reason["account-unknown"](own.concerned.period),
    ]);
    expect(row?.[11]).toBe("2026-11-20");
  });

  test.for([
    [{ from: "2018", to: "2019-05" }, "2018-XX-XX", "2019-05-XX"],
    [{ from: "2018", to: "2018" }, "2018-XX-XX", "2018-XX-XX"],
    [{ from: "2018-08-20" }, "2018-08-20", "2018-08-20"],
    [{ to: "2018-08" }, "2018-08-XX", "2018-08-XX"],
    [{}, "", ""],
  ] as const)("tell a period of %j from %j to %j, in one form of date", ([occurred, Began, Ended]) => {
    const incident = undisclosed({ serviceIds: ["a"], occurred });
    expect(rowsOf({ services: servicesNamed("a"), incidents: [incident] })[0]).toMatchObject({
      Began,
      Ended,
      "Made public": "",
      "How much": "",
      Data: "",
    });
  });

  it("are one for each incident at each service, and one for a service without any", () => {
    const rows = rowsOf({
      services: servicesNamed("a", "b", "quiet"),
      incidents: [leak, anIncident({ id: "claim", serviceIds: ["b"], title: inEveryLanguage("A claim") })],
    });
    expect(rows.map(({ Service, Incident }) => `${Service}: ${Incident}`).toSorted()).toEqual([
      "a: A leak",
      "b: A claim",
      "b: A leak",
      "quiet: ",
    ]);
  });

  it("are all as wide as the head", () => {
    const rows = exposureRows(ownOf({ services: servicesNamed("a", "quiet"), incidents: [leak] }), en);
    expect(rows.map((cells) => cells.length)).toEqual([13, 13, 13]);
  });

  it("of a service without incidents say the steps left and the last visit in their columns", () => {
    const [quiet] = rowsOf({ services: servicesNamed("quiet"), visits: [visitOf("quiet")] });
    expect(quiet).toMatchObject({
      Service: "quiet",
      "Steps left": "0",
      "Last visit": "2026-11-20",
      Source: "",
    });
  });

  it("keep what does not concern the person, and say why", () => {
    const [row] = rowsOf({
      services: servicesNamed("a"),
      incidents: [leak],
      visits: [],
      accounts: [noAccount({ serviceId: "a" })],
    });
    expect(row).toMatchObject({
      "Concerns me": "Does not concern you",
      Why: "You never had an account here.",
      "Last visit": "",
    });
  });

  it("are the head alone where there are no services", () => {
    expect(exposureRows([], en)).toHaveLength(1);
  });
});
