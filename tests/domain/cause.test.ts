import { describe, expect, it, test } from "vitest";
import { type Cause, factsOf, type KnownCause, knownCausesOf, newsOf } from "#lib/domain/cause.ts";
import type { EvidenceGrade, Incident } from "#lib/domain/incident.ts";
import { anIncident, aSign, incidentCause } from "./builders.ts";

const looksAtAll = () => true;
const news = (incident: Incident, before: Incident, looksAt = looksAtAll) =>
  newsOf(incidentCause(incident), knownCausesOf(incidentCause(before)), looksAt);

describe("a settled step remembers", () => {
  const sign = aSign();

  test.for<[string, Cause, KnownCause]>([
    [
      "the facts of an incident",
      incidentCause(anIncident({ occurred: { from: "2018", to: "2019" }, dataClasses: ["names"] })),
      {
        kind: "incident",
        incidentId: "example-2018",
        grade: "confirmed",
        from: "2018",
        to: "2019",
        dataClasses: ["names"],
      },
    ],
    [
      "which sign was noticed, where and when",
      { kind: "sign", sign, serviceId: "example", noticedOn: "2026-11-01" },
      { kind: "sign", signId: "a-sign", serviceId: "example", noticedOn: "2026-11-01" },
    ],
    [
      "when something was used last",
      { kind: "disuse", serviceId: "example", lastOn: "2020-01-01" },
      { kind: "disuse", serviceId: "example", lastOn: "2020-01-01" },
    ],
    [
      "when a password was changed",
      { kind: "password-changed", serviceId: "example", on: "2026-11-01" },
      { kind: "password-changed", serviceId: "example", on: "2026-11-01" },
    ],
    [
      "that it is a habit, whichever services it named",
      { kind: "habit", serviceIds: ["a"] },
      { kind: "habit" },
    ],
  ])("%s", ([, cause, known]) => {
    expect(knownCausesOf(cause)).toEqual([known]);
  });

  it("of an incident no dates that are not known", () => {
    expect(factsOf(anIncident({ occurred: {} }))).toEqual({
      incidentId: "example-2018",
      grade: "confirmed",
      dataClasses: [],
    });
  });
});

describe("what is new since", () => {
  const inAugust = anIncident({ occurred: { from: "2018-08-10", to: "2018-08-20" }, dataClasses: ["names"] });

  it("is an incident that was not known", () => {
    const known: KnownCause[] = [
      ...knownCausesOf(incidentCause(anIncident({ id: "another" }))),
      { kind: "habit" },
    ];
    expect(newsOf(incidentCause(inAugust), known, looksAtAll)).toEqual([
      { kind: "new-incident", incidentId: "example-2018" },
    ]);
  });

  test.for<[string, Partial<Incident>, string | undefined]>([
    ["the same", {}, undefined],
    ["another data class", { dataClasses: ["names", "passwords"] }, "data-classes"],
    ["fewer data classes", { dataClasses: [] }, undefined],
    ["an earlier beginning", { occurred: { from: "2018-08-09", to: "2018-08-20" } }, "period"],
    ["a later end", { occurred: { from: "2018-08-10", to: "2018-08-21" } }, "period"],
    ["a rougher end that may be later", { occurred: { from: "2018-08-10", to: "2018-08" } }, "period"],
    [
      "a rougher beginning that may be earlier",
      { occurred: { from: "2018-08", to: "2018-08-20" } },
      "period",
    ],
    ["a narrower period", { occurred: { from: "2018-08-11", to: "2018-08-19" } }, undefined],
    ["no end any more", { occurred: { from: "2018-08-10" } }, undefined],
    ["no beginning any more", { occurred: { to: "2018-08-20" } }, undefined],
    ["other words", { caveats: [{ ja: "日", "zh-Hans": "中", en: "en" }] }, undefined],
  ])("is, of an incident: %s", ([, over, kind]) => {
    expect(news(anIncident({ ...inAugust, ...over }), inAugust).map((one) => one.kind)).toEqual(
      kind ? [kind] : [],
    );
  });

  it("is no date that was not known before", () => {
    const { occurred: _, ...rest } = inAugust;
    expect(news(inAugust, anIncident({ ...rest, occurred: {} }))).toEqual([]);
  });

  it("names the data classes that came, and is none where the step does not look at them", () => {
    const amended = anIncident({ ...inAugust, dataClasses: ["passwords", "names", "files"] });
    expect(news(amended, inAugust)).toEqual([
      { kind: "data-classes", incidentId: "example-2018", added: ["passwords", "files"] },
    ]);
    expect(news(amended, inAugust, () => false)).toEqual([]);
  });

  test.for<[EvidenceGrade, EvidenceGrade, boolean]>([
    ["alleged", "reported", true],
    ["disputed", "reported", true],
    ["alleged", "confirmed", true],
    ["reported", "confirmed", true],
    ["alleged", "disputed", false],
    ["disputed", "alleged", false],
    ["confirmed", "reported", false],
    ["reported", "reported", false],
  ])("is better evidence: from %s to %s: %s", ([before, after, isNews]) => {
    const graded = (grade: EvidenceGrade) => anIncident({ ...inAugust, evidence: { grade, by: ["press"] } });
    expect(news(graded(after), graded(before))).toEqual(
      isNews ? [{ kind: "evidence", incidentId: "example-2018", before }] : [],
    );
  });

  test.for<[string, KnownCause, boolean]>([
    [
      "the same day",
      { kind: "sign", signId: "a-sign", serviceId: "example", noticedOn: "2026-11-02" },
      false,
    ],
    ["a later day", { kind: "sign", signId: "a-sign", serviceId: "example", noticedOn: "2026-11-03" }, false],
    [
      "an earlier day",
      { kind: "sign", signId: "a-sign", serviceId: "example", noticedOn: "2026-11-01" },
      true,
    ],
    ["another sign", { kind: "sign", signId: "other", serviceId: "example", noticedOn: "2026-11-02" }, true],
    [
      "another service",
      { kind: "sign", signId: "a-sign", serviceId: "other", noticedOn: "2026-11-02" },
      true,
    ],
    ["something else", { kind: "habit" }, true],
  ])("is a sign, where %s was known", ([, known, isNews]) => {
    const cause: Cause = { kind: "sign", sign: aSign(), serviceId: "example", noticedOn: "2026-11-02" };
    expect(newsOf(cause, [known], looksAtAll)).toEqual(isNews ? [{ kind: "noticed", signId: "a-sign" }] : []);
  });

  it("is no sign that one of several covers", () => {
    const cause: Cause = { kind: "sign", sign: aSign(), serviceId: "example", noticedOn: "2026-11-02" };
    expect(newsOf(cause, [{ kind: "habit" }, ...knownCausesOf(cause)], looksAtAll)).toEqual([]);
  });

  test.for<[Cause]>([
    [{ kind: "habit", serviceIds: [] }],
    [{ kind: "disuse", serviceId: "example" }],
    [{ kind: "password-changed", serviceId: "example", on: "2026-11-01" }],
  ])("is never %j", ([cause]) => {
    expect(newsOf(cause, [], looksAtAll)).toEqual([]);
  });
});
