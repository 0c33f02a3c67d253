import { screen } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { IncidentItem } from "#components/incident-item.tsx";
import type { Incident } from "#lib/domain/incident.ts";
import { languages } from "#lib/domain/language.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { messages, textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { incidents, dataClass } = messages.en;
const texts = textsIn("en");

const weibo = anIncident({
  kind: "scraping",
  title: inEveryLanguage("Pairs put up for sale"),
  note: inEveryLanguage("What happened in two sentences."),
  evidence: { grade: "confirmed", by: ["company", "regulator"] },
  occurred: { from: "2018-08", to: "2019" },
  disclosedOn: "2020-03-19",
  counts: [
    { value: 538_000_000, unit: "account-phone-pairs", precision: "up-to" },
    { value: 96, unit: "companies", precision: "exact" },
  ],
  dataClasses: ["passwords", "phone-numbers"],
  passwordStorage: "unsalted-hash",
  dataLeft: "exposed",
  caveats: [inEveryLanguage("First caveat"), inEveryLanguage("Second caveat")],
  sources: [
    {
      kind: "press",
      url: "https://paper.example/1",
      publisher: "経済新聞",
      title: "見出し",
      language: "ja",
      publishedOn: "2020-03",
    },
    { kind: "court", url: "https://court.example/2", publisher: "A Court", language: "en" },
  ],
});

const showIncident = (incident: Incident = weibo, language: (typeof languages)[number] = "en") =>
  show(
    <ul>
      <IncidentItem incident={incident} exposure={judge(incident, undefined)} />
    </ul>,
    language,
  );

const factOf = (term: string) => {
  const found = [...document.querySelectorAll("dt")].find((element) => element.textContent === term);
  return found?.nextElementSibling?.textContent;
};

describe("an incident", () => {
  it("has its title, its grade, its month, its counts and its data at a glance", () => {
    showIncident();
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Pairs put up for sale");
    expect(screen.getByText(incidents.grade.confirmed)).toBeDefined();
    expect(screen.getByText(texts.date("2020-03"))).toBeDefined();
    expect(shownText()).toContain(weibo.counts.map(texts.count).join(incidents.countSeparator));
    const data = screen.getByRole("list", { name: incidents.dataClasses });
    expect([...data.children].map(({ textContent }) => textContent)).toEqual([
      dataClass.passwords,
      dataClass["phone-numbers"],
    ]);
  });

  it("tells every fact, each date in its own precision", () => {
    showIncident();
    expect(factOf(incidents.evidence)).toBe(texts.evidence("confirmed", ["company", "regulator"]));
    expect(factOf(incidents.period)).toBe(incidents.between("August 2018", "2019"));
    expect(factOf(incidents.disclosed)).toBe("19 March 2020");
    expect(factOf(incidents.departure)).toBe(incidents.left.exposed);
    expect(factOf(incidents.passwords)).toBe(incidents.storage["unsalted-hash"]);
    expect(factOf(incidents.concerned)).toBe(messages.en.concerned.period);
    expect(factOf(incidents.counts)).toContain("538 million");
  });

  it("leaves out a fact that is not known, rather than showing a hole", () => {
    const { passwordStorage: _, disclosedOn: __, ...unknown } = weibo;
    showIncident({ ...unknown, counts: [], occurred: { from: "2018" } });
    expect(factOf(incidents.passwords)).toBeUndefined();
    expect(factOf(incidents.disclosed)).toBeUndefined();
    expect(factOf(incidents.counts)).toBeUndefined();
    expect(factOf(incidents.period)).toBe("2018");
    expect(shownText()).not.toMatch(/undefined|Invalid|NaN/);
  });

  it("tells what the reader should not conclude", () => {
    showIncident();
    expect(shownText()).toContain("First caveat");
    expect(shownText()).toContain("Second caveat");
  });

  it("names every source with its language and date, each to be opened", () => {
    showIncident();
    const [press, court] = screen.getAllByRole("link");
    expect(press?.textContent).toContain("経済新聞: 見出し");
    expect(press?.getAttribute("href")).toBe("https://paper.example/1");
    expect(press?.getAttribute("lang")).toBe("ja");
    expect(press?.parentElement?.textContent).toContain("March 2020 · Japanese");
    expect(court?.getAttribute("href")).toBe("https://court.example/2");
    expect(court?.parentElement?.textContent).not.toContain("English");
  });

  test.for(["alleged", "disputed"] as const)("that is %s is worded as a claim, not as an event", (grade) => {
    showIncident({ ...weibo, evidence: { grade, by: ["one-person"] } });
    expect(screen.getByText(incidents.grade[grade]).dataset["look"]).toBe(grade);
    expect(factOf(incidents.evidence)).toBe(texts.evidence(grade, ["one-person"]));
    expect(shownText()).not.toContain(incidents.grade.confirmed);
  });

  test.for(languages)("is told in %s", (language) => {
    showIncident(weibo, language);
    const own = messages[language];
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(weibo.title?.[language]);
    expect(shownText()).toContain(weibo.note?.[language]);
    expect(shownText()).toContain(weibo.caveats[0]?.[language]);
    expect(factOf(own.incidents.departure)).toBe(own.incidents.left.exposed);
  });

  it("without a title of its own gets one from its facts", () => {
    const { title: _, ...untitled } = weibo;
    showIncident(untitled);
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(texts.incidentTitle(untitled));
  });
});

describe("markup in data", () => {
  it("shows as the text it is, and runs nothing", () => {
    const markup = '<img src=x onerror="alert(1)"><s>struck</s>';
    showIncident({
      ...weibo,
      title: inEveryLanguage(markup),
      note: inEveryLanguage(markup),
      caveats: [inEveryLanguage(markup)],
      sources: [
        { kind: "press", url: "javascript:alert(1)", publisher: markup, title: markup, language: "en" },
      ],
    });
    expect(document.querySelector("img, s, script")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
    expect(shownText().split(markup).length - 1).toBe(5);
  });
});
