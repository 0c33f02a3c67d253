import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import {
  type Count,
  countPrecisions,
  countUnits,
  evidenceBases,
  evidenceGrades,
  type Incident,
  incidentKinds,
} from "#lib/domain/incident.ts";
import { languages, textOf } from "#lib/domain/language.ts";
import { type Exposure, judge, verdictReasons } from "#lib/domain/verdict.ts";
import { anIncident, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { messages, textsIn } from "#tests/locales/in-every-language.ts";

const holes = /undefined|null|NaN|\[object/;
const { title: _, ...untitled } = anIncident();

function exposed(over: Partial<Incident> = {}, hasAccount = true): Exposure {
  const incident = anIncident(over);
  return judge(incident, hasAccount ? undefined : noAccount());
}

describe.for(languages)("made from facts, in %s,", (language) => {
  const texts = textsIn(language);
  const { incidents } = texts;
  const { concerned } = messages[language];

  it("a count has its number, its precision and its own unit", () => {
    const number = {
      ja: "5億3,800万",
      "zh-Hans": "5.38亿",
      "zh-Hant": "5.38億",
      ko: "5억 3,800만",
      en: "538 million",
    }[language];
    for (const unit of countUnits) {
      const stated = (precision: Count["precision"]) => texts.count({ value: 538_000_000, unit, precision });
      expect(stated("exact")).toBe(incidents.unit[unit](number, false));
      expect(stated("about")).toBe(incidents.unit[unit](incidents.precision.about(number), false));
      expect(stated("at-least")).toBe(incidents.unit[unit](incidents.precision["at-least"](number), false));
      expect(stated("up-to")).toBe(incidents.unit[unit](incidents.precision["up-to"](number), false));
    }
  });

  it("counts of different units or precision never read alike", () => {
    const all = countUnits.flatMap((unit) =>
      countPrecisions.map((precision) => texts.count({ value: 519_506, unit, precision })),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("a title names the kind and at most three kinds of data", () => {
    for (const kind of incidentKinds) {
      const none = texts.incidentTitle({ ...untitled, kind, dataClasses: [] });
      const many = texts.incidentTitle({ ...untitled, kind, dataClasses });
      expect(none).toBe(incidents.title[kind](""));
      const named = dataClasses.slice(0, 3).map((dataClass) => texts.dataClass[dataClass]);
      expect(many).toBe(incidents.title[kind](texts.list(named)));
      expect([none, many].join()).not.toMatch(holes);
    }
    const all = incidentKinds.map((kind) => texts.incidentTitle({ ...untitled, kind, dataClasses: [] }));
    expect(new Set(all).size).toBe(incidentKinds.length);
  });

  it("a curated title stands in place of a made one", () => {
    const title = inEveryLanguage("A title");
    expect(texts.incidentTitle(anIncident({ title }))).toBe(textOf(title, language));
  });

  it("a period keeps the precision of each end", () => {
    const period = (occurred: Incident["occurred"], kind: Incident["kind"] = "scraping") =>
      texts.period(anIncident({ occurred, kind }));
    expect(period({ from: "2018-08", to: "2021-02-24" })).toBe(
      incidents.between(texts.date("2018-08"), texts.date("2021-02-24")),
    );
    expect(period({ from: "2013", to: "2013" })).toBe(texts.date("2013"));
    expect(period({ to: "2011" })).toBe(incidents.until(texts.date("2011")));
    expect(period({ from: "2018" })).toBe(texts.date("2018"));
    expect(period({ from: "2018-02-28" }, "policy-change")).toBe(incidents.from(texts.date("2018-02-28")));
    expect(period({})).toBeUndefined();
  });

  it("evidence names the grade and everyone it rests on", () => {
    const all = evidenceGrades.map((grade) => texts.evidence(grade, evidenceBases));
    for (const sentence of all) {
      for (const basis of evidenceBases) expect(sentence).toContain(incidents.basis[basis]);
      expect(sentence).not.toMatch(holes);
    }
    expect(new Set(all).size).toBe(evidenceGrades.length);
  });

  it("whom it concerns is said for every reason", () => {
    const feature = inEveryLanguage("Pay");
    expect(texts.concerned(exposed())).toBe(concerned.period);
    expect(texts.concerned(exposed({ concerned: { region: "japan" } }))).toBe(concerned.region.japan);
    expect(texts.concerned(exposed({ concerned: { region: "mainland-china" } }))).toBe(
      concerned.region["mainland-china"],
    );
    expect(texts.concerned(exposed({ concerned: { feature } }))).toBe(
      concerned.feature(textOf(feature, language)),
    );
    expect(texts.concerned(exposed({ concerned: { onePerson: true } }))).toBe(concerned.onePerson);
    expect(texts.concerned(exposed({}, false))).toBe(concerned.period);
  });

  it("why it is judged so is one sentence for every reason, which names whom it is about where it must", () => {
    const said = verdictReasons.map((reason) =>
      texts.verdictReason({
        incident: anIncident({
          concerned: reason === "one-person" ? { onePerson: true } : { region: "japan" },
        }),
        verdict: "possible",
        reason,
        groups: [{ verdict: "possible", reason, dataClasses: [] }],
      }),
    );
    for (const sentence of said) {
      expect(sentence.trim()).not.toBe("");
      expect(sentence).not.toMatch(holes);
    }
    expect(new Set(said).size).toBe(verdictReasons.length);
    const naming = (whom: string) => verdictReasons.filter((_, at) => said[at]?.includes(whom));
    expect(naming(concerned.region.japan)).toEqual(["account-unknown", "region-unknown"]);
    expect(naming(concerned.onePerson)).toEqual(["one-person"]);
  });

  test.for(shippedCatalogue().catalogue.incidents)("all that is said of $id is whole", (incident) => {
    const { title: _, ...withoutTitle } = incident;
    const said = [
      texts.incidentTitle(incident),
      texts.incidentTitle(withoutTitle),
      texts.evidence(incident.evidence.grade, incident.evidence.by),
      texts.concerned(judge(incident, undefined)),
      texts.verdictReason(judge(incident, undefined)),
      texts.period(incident),
      ...incident.counts.map(texts.count),
    ].filter((text) => text !== undefined);
    for (const text of said) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(holes);
    }
  });
});

describe("the great figures of the articles read", () => {
  test.for([
    [
      "data-items",
      1_180_000_000,
      "about",
      /1\.18 billion data items/,
      /11億8,000万/,
      /11\.8亿/,
      /11\.8億/,
      /11억 8,000만/,
    ],
    [
      "account-phone-pairs",
      538_000_000,
      "up-to",
      /538 million pairs/,
      /5億3,800万/,
      /5\.38亿/,
      /5\.38億/,
      /5억 3,800만/,
    ],
    ["records", 519_506, "up-to", /519,506 records/, /519,506/, /519,506/, /519,506/, /519,506/],
    ["records", 3_000_000_000, "about", /3 billion records/, /30億/, /30亿/, /30億/, /30억/],
  ] as const)("with the unit %s", ([unit, value, precision, en, ja, zhHans, zhHant, ko]) => {
    const count = { unit, value, precision };
    expect(textsIn("en").count(count)).toMatch(en);
    expect(textsIn("ja").count(count)).toMatch(ja);
    expect(textsIn("zh-Hans").count(count)).toMatch(zhHans);
    expect(textsIn("zh-Hant").count(count)).toMatch(zhHant);
    expect(textsIn("ko").count(count)).toMatch(ko);
  });

  it("in the singular where there is one", () => {
    expect(textsIn("en").count({ value: 1, unit: "groups", precision: "exact" })).toBe("1 group");
  });
});

test("sentences follow one another as the language sets them, and a missing one leaves no gap", () => {
  expect(textsIn("en").sentences("One.", undefined, "Two.")).toBe("One. Two.");
  expect(textsIn("ko").sentences("하나입니다.", "둘입니다.")).toBe("하나입니다. 둘입니다.");
  expect(textsIn("ja").sentences("一つ。", "二つ。")).toBe("一つ。二つ。");
  expect(textsIn("zh-Hant").sentences(undefined, "一。", "二。")).toBe("一。二。");
});
