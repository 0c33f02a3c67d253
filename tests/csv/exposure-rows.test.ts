import { describe, expect, it, test } from "vitest";
import { exposureRows } from "#lib/csv/exposure-rows.ts";
import { languages, textOf } from "#lib/domain/language.ts";
import { aLeak, anAccount, aPerson, aService, aVisit, inAll } from "#tests/entrypoints/summary/a-person.ts";
import { messages, savingMessages, textsIn } from "#tests/locales/in-every-language.ts";

const leak = aLeak("a", {
  id: "leak",
  serviceIds: ["a", "b"],
  title: inAll("A leak"),
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
const visitOf = (serviceId: string) => aVisit(serviceId, { lastOn: "2026-11-20" });
const servicesNamed = (...ids: readonly string[]) => ids.map((id) => aService(id));
const en = textsIn("en");
/** The rows below the head, with the cells by the names of their columns. */
const rowsOf = (given: Parameters<typeof aPerson>[0]) => {
  const [head = [], ...rows] = exposureRows(aPerson(given).weighed.services, en, new Map());
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])));
};

describe("the rows of the table file", () => {
  it("say everything of an incident at a service", () => {
    const rows = rowsOf({
      services: servicesNamed("a"),
      incidents: [leak],
      visits: [visitOf("a")],
      accounts: [anAccount("a", { since: "2015" })],
    });
    expect(rows).toEqual([
      {
        Service: "a",
        Incident: "A leak",
        "Said by": "the company said so",
        Began: "2017-05-XX",
        Ended: "2018-03-01",
        Disclosed: "2018-08-XX",
        Data: "passwords and gender",
        Size: "3,000 users, at least 20 records",
        "Affects me": en.verdict.label.likely,
        Why: en.verdict.reason["account-older"](""),
        "To do now": expect.stringMatching(/^\d+$/),
        "Last used": "2026-11-20",
        Source: "https://a.example/notice",
      },
    ]);
  });

  test.for(languages)("are in the reader's language, and their days in none, in %s", (language) => {
    const texts = textsIn(language);
    const [head, row] = exposureRows(
      aPerson({ services: servicesNamed("a"), incidents: [leak], visits: [visitOf("a")], accounts: [] })
        .weighed.services,
      texts,
      new Map(),
    );
    const own = messages[language];
    const heads = savingMessages[language].csvColumns;
    expect(head).toEqual([
      heads.service,
      heads.incident,
      heads.said,
      heads.from,
      heads.until,
      own.incidents.disclosed,
      own.incidents.dataClasses,
      own.incidents.counts,
      heads.verdict,
      heads.reason,
      heads.now,
      heads.lastVisit,
      heads.source,
    ]);
    expect(row?.slice(0, 10)).toEqual([
      textOf(inAll("a"), language),
      textOf(inAll("A leak"), language),
      texts.said(leak),
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
    const { disclosedOn: _, ...undisclosed } = aLeak("a", { occurred, counts: [], dataClasses: [] });
    expect(rowsOf({ services: servicesNamed("a"), incidents: [undisclosed] })[0]).toMatchObject({
      Began,
      Ended,
      Disclosed: "",
      Size: "",
      Data: "",
    });
  });

  it("are one for each incident at each service, and one for a service without any", () => {
    const rows = rowsOf({
      services: servicesNamed("a", "b", "quiet"),
      incidents: [leak, aLeak("b", { id: "claim", title: inAll("A claim") })],
    });
    expect(rows.map(({ Service, Incident }) => `${Service}: ${Incident}`).toSorted()).toEqual([
      "a: A leak",
      "b: A claim",
      "b: A leak",
      "quiet: ",
    ]);
  });

  it("are all as wide as the head", () => {
    const rows = exposureRows(
      aPerson({ services: servicesNamed("a", "quiet"), incidents: [leak] }).weighed.services,
      en,
      new Map(),
    );
    expect(rows.map((cells) => cells.length)).toEqual([13, 13, 13]);
  });

  it("count what is to do now at the service", () => {
    const [row] = rowsOf({ services: servicesNamed("a"), incidents: [aLeak("a")] });
    expect(Number(row?.["To do now"])).toBeGreaterThan(0);
  });

  it("of a service without incidents say what is to do and the last visit in their columns", () => {
    const [quiet] = rowsOf({ services: servicesNamed("quiet"), visits: [visitOf("quiet")] });
    expect(quiet).toMatchObject({
      Service: "quiet",
      "To do now": "0",
      "Last used": "2026-11-20",
      Source: "",
    });
  });

  it("keep what does not concern the person, and say why", () => {
    const [row] = rowsOf({
      services: servicesNamed("a"),
      incidents: [leak],
      visits: [],
      accounts: [anAccount("a", { standing: "never" })],
    });
    expect(row).toMatchObject({
      "Affects me": en.verdict.label["not-yours"],
      Why: en.verdict.reason["no-account"](""),
      "Last used": "",
    });
  });

  it("are the head alone where there are no services", () => {
    expect(exposureRows([], en, new Map())).toHaveLength(1);
  });
});
