import { describe, expect, it, test } from "vitest";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Cause } from "#lib/domain/cause.ts";
import { dataDepartures, evidenceBases, type Incident, isUnproven } from "#lib/domain/incident.ts";
import { type Language, languages } from "#lib/domain/language.ts";
import { relevanceRules, type StepReason, stepReasons } from "#lib/domain/relevance.ts";
import { likenesses, type OpenReuseGroup } from "#lib/domain/reuse.ts";
import { weigh } from "#lib/domain/weigh.ts";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import {
  anIncident,
  aRequest,
  aSign,
  aVisit,
  incidentCause,
  inEveryLanguage,
} from "#tests/domain/builders.ts";
import { groupIds } from "#tests/domain/whole-records.ts";
import { messages, textsIn } from "#tests/locales/in-every-language.ts";
import { alarmIn, asciiPunctuationIn } from "./wording.ts";

const holes = /undefined|null|NaN|\[object|（）|[、，；;,]\s*[。.]|；\s*$|\s{2}| ;/;

/** The reasons that an incident can give, each with a kind for which there is such a row. */
const ofIncidents = [
  ...new Map(relevanceRules.map((rule) => [`${rule.reason} ${rule.kinds?.[0] ?? ""}`, rule])).values(),
];

const aGroup = (over: Partial<OpenReuseGroup> = {}): OpenReuseGroup => ({
  id: groupIds[0] ?? "",
  foundOn: smallDay,
  likeness: "same",
  serviceIds: ["a", "b"],
  unlisted: 0,
  left: [],
  first: [],
  ...over,
});

const because = (language: Language, reason: StepReason, cause: Cause) =>
  textsIn(language).because(aRequest({ reason, cause }));

const ends = (sentence: string, language: Language) =>
  sentence.endsWith(language === "en" || language === "ko" ? "." : "。");

describe.for(languages)("why a step is asked for, in %s,", (language) => {
  const texts = textsIn(language);

  const checkSentence = (sentence: string) => {
    expect(sentence).not.toMatch(holes);
    expect(ends(sentence, language), sentence).toBe(true);
    expect(sentence).toBe(sentence.trim());
    expect(alarmIn(sentence, language), sentence).toBeUndefined();
    if (language === "en") expect(sentence).toMatch(/^[A-Z]/);
    else expect(asciiPunctuationIn(sentence), sentence).toBeUndefined();
    // One sentence: what happened, when and who said so.
    expect(sentence.match(/[。]|\.(?=\s|$)/g), sentence).toHaveLength(1);
  };

  test.for(ofIncidents)("$reason is one sentence with month and speaker, whatever left", (rule) => {
    for (const dataLeft of dataDepartures) {
      const incident = anIncident({
        kind: rule.kinds?.[0] ?? "intrusion",
        dataLeft,
        occurred: { from: "2026-04", to: "2026-05-17" },
      });
      const sentence = because(language, rule.reason, incidentCause(incident));
      checkSentence(sentence);
      expect(sentence).toContain(texts.date("2026-05"));
      expect(sentence).not.toContain(texts.date("2026-05-17"));
      expect(sentence).toContain(texts.said(incident));
    }
  });

  test.for(ofIncidents)("$reason names the month of the disclosure where no other is known", (rule) => {
    const incident = anIncident({
      kind: rule.kinds?.[0] ?? "intrusion",
      occurred: {},
      disclosedOn: "2026-08-20",
    });
    const sentence = because(language, rule.reason, incidentCause(incident));
    checkSentence(sentence);
    expect(sentence).toContain(texts.date("2026-08"));
    expect(sentence).not.toBe(
      because(language, rule.reason, incidentCause({ ...incident, occurred: { to: "2026-08" } })),
    );
  });

  it("says by whom, and that it is unproven or disputed where it is", () => {
    for (const grade of ["confirmed", "reported", "alleged", "disputed"] as const) {
      for (const basis of evidenceBases) {
        const incident = anIncident({ evidence: { grade, by: [basis] } });
        const sentence = because(language, "passwords-involved", incidentCause(incident));
        checkSentence(sentence);
        expect(sentence).toContain(messages[language].advice.saidBy[basis]);
        const { claim } = messages[language].advice;
        expect(sentence.includes(claim.alleged) || sentence.includes(claim.disputed)).toBe(isUnproven(grade));
      }
    }
  });

  it("never says that data left where none is known to have left", () => {
    const leaked = {
      ja: /漏れました/,
      "zh-Hans": /(?<!是否|可能|据称.*)泄露（/,
      "zh-Hant": /(?<!是否|可能|據稱.*)外洩（/,
      ko: /유출됐습니다/,
      en: /(?<!have )leaked in/,
    }[language];
    const said = (dataLeft: Incident["dataLeft"]) =>
      because(language, "passwords-involved", incidentCause(anIncident({ dataLeft })));
    expect(said("yes")).toMatch(/漏れました|泄露|外洩|유출됐|leaked/);
    for (const dataLeft of ["not-found", "no", "possible", "exposed", "claimed"] as const) {
      expect(said(dataLeft)).not.toMatch(leaked);
      expect(said(dataLeft)).not.toBe(said("yes"));
    }
  });

  it("never takes passwords that were tried for ones that left there", () => {
    const incident = anIncident({ kind: "credential-stuffing", dataLeft: "no" });
    const sentence = because(language, "passwords-left", incidentCause(incident));
    expect(sentence).toContain(
      {
        ja: "よそで漏れた",
        "zh-Hans": "别处泄露",
        "zh-Hant": "別處外洩",
        ko: "다른 곳에서 유출된",
        en: "elsewhere",
      }[language],
    );
  });

  test.for(stepReasons)("%s of a habit states no event, and names nobody", (reason) => {
    const sentence = because(language, reason, { kind: "habit", serviceIds: [] });
    expect(sentence).not.toMatch(/\d|漏れました|泄露（|外洩（|유출됐습니다|\bleaked in\b/);
    for (const basis of evidenceBases) {
      expect(sentence).not.toContain(`（${messages[language].advice.saidBy[basis]}`);
      expect(sentence).not.toContain(`; ${messages[language].advice.saidBy[basis]}`);
    }
  });

  it("has a sentence of its own for each habit, and for each other thing that needs no incident", () => {
    const { habits } = messages[language].advice;
    const { services, incidents, signs, steps } = smallCatalogue;
    const index = indexCatalogue(services, incidents, signs, new Map(steps.map((step) => [step.id, step])));
    const { steps: asked } = weigh(
      index,
      {
        visits: services.map(({ id }) => aVisit({ serviceId: id, lastOn: smallDay })),
        accounts: [],
        resolutions: [],
        noticedSigns: [],
        mutedServices: [],
        finds: [],
        reuseGroups: [],
        declinedServices: [],
      },
      { unusedAfterMonths: 12 },
      { today: smallDay, isEvening: false },
    );
    const ofHabits = asked.flatMap(({ requests }) =>
      requests.filter(({ cause }) => cause.kind === "habit").map(({ reason }) => reason),
    );
    expect(ofHabits.length).toBeGreaterThan(2);
    const others = [
      "unused",
      "noticed",
      "password-just-changed",
      "passwords-shared",
      "password-weak",
    ] as const;
    const reasons = new Set<StepReason>([...ofHabits, ...others]);
    for (const reason of reasons) expect(habits[reason], reason).toBeDefined();
    const said = [...reasons].map((reason) => because(language, reason, { kind: "habit", serviceIds: [] }));
    for (const sentence of said) checkSentence(sentence);
    expect(new Set(said).size).toBe(said.length);
  });

  it("says of logins that share a password how many they are, listed or not", () => {
    const groups = [aGroup({ unlisted: 2 }), aGroup({ serviceIds: ["c", "d"], likeness: "near" })];
    const sentence = because(language, "passwords-shared", { kind: "reuse", groups });
    checkSentence(sentence);
    expect(sentence).toContain("6");
  });

  it("names the logins that share a password, and where passwords left first", () => {
    const incident = anIncident({ occurred: { from: "2019", to: "2019-05" } });
    const left = [{ serviceId: "b", incident }];
    const serviceOf = (id: string) => (id === "gone" ? undefined : { name: inEveryLanguage(`Shop ${id}`) });
    for (const likeness of likenesses) {
      const group = aGroup({ serviceIds: ["b", "a", "gone"], likeness, left, first: ["b"], unlisted: 1 });
      const said = texts.reuseOf(group, serviceOf);
      const names = { ja: "（日）", "zh-Hans": "（中）", "zh-Hant": "（繁）", ko: "（한）", en: "" }[
        language
      ];
      expect(said.shared).toContain(`Shop a${names}`);
      // The one that is not in the catalogue any more, and the one that never was.
      expect(said.shared).toContain("2");
      expect(said.left).toHaveLength(1);
      expect(said.left[0]).toContain(texts.date("2019-05"));
      expect(said.left[0]).toContain(texts.said(incident));
      expect(said.first).toContain(`Shop b${names}`);
      expect(said.first).not.toContain("Shop a");
      for (const sentence of [said.shared, ...said.left, said.first ?? ""]) {
        expect(sentence).not.toMatch(holes);
        expect(ends(sentence, language), sentence).toBe(true);
        expect(alarmIn(sentence, language), sentence).toBeUndefined();
      }
    }
    expect(texts.reuseOf(aGroup(), serviceOf).first).toBeUndefined();
  });

  it("is told by its cause, not by its reason alone", () => {
    for (const reason of ["cards-involved", "passwords-left", "contact-data-known"] as const) {
      const ofIncident = because(language, reason, incidentCause());
      expect(because(language, reason, { kind: "habit", serviceIds: [] })).not.toBe(ofIncident);
      expect(ofIncident).toContain(texts.said(anIncident()));
    }
    const noticed: Cause = { kind: "sign", sign: aSign(), serviceId: "example", noticedOn: smallDay };
    expect(because(language, "noticed", noticed)).toBe(messages[language].advice.habits.noticed);
  });
});
