import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evidenceGrades, type Incident } from "#lib/domain/incident.ts";
import { factsOf, newFactsOf } from "#lib/domain/incident-facts.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { anyIncident, dateWithin } from "./samples.ts";

const incidentId = "example-2018";

/** What is new where an incident was known as `before` and is amended to `after`. */
const news = (before: Partial<Incident>, after: Partial<Incident>) =>
  newFactsOf(factsOf(anIncident(before)), anIncident({ ...before, ...after }));

describe("the facts of an incident", () => {
  it("are its evidence, its period and its data, and nothing that is only worded", () => {
    const incident = anIncident({
      occurred: { from: "2018-08", to: "2019" },
      dataClasses: ["passwords"],
      title: inEveryLanguage("A title"),
    });
    expect(factsOf(incident)).toStrictEqual({
      incidentId,
      grade: "confirmed",
      from: "2018-08",
      to: "2019",
      dataClasses: ["passwords"],
    });
  });

  it("leave out a date that is not known", () => {
    expect(factsOf(anIncident({ occurred: {} }))).not.toHaveProperty("from");
  });
});

describe("a new fact is", () => {
  it("an incident that was not known", () => {
    expect(newFactsOf(undefined, anIncident())).toEqual([{ kind: "new-incident", incidentId }]);
  });

  it("a data class more, and only that one", () => {
    expect(
      news(
        { dataClasses: ["names", "passwords"] },
        { dataClasses: ["messages", "names", "files", "passwords"] },
      ),
    ).toEqual([{ kind: "data-classes", incidentId, added: ["messages", "files"] }]);
  });

  test.for([
    ["an earlier beginning", { from: "2018-08" }, { from: "2017" }],
    ["a beginning one day earlier", { from: "2018-08" }, { from: "2018-07-31" }],
    ["a beginning in the year before", { from: "2018" }, { from: "2017-12-31" }],
    ["a later end", { from: "2018", to: "2018-08" }, { from: "2018", to: "2018-09" }],
    ["an end one day later", { to: "2018-08-31" }, { to: "2018-09-01" }],
    ["a rougher end that may be later", { to: "2018-08" }, { to: "2018" }],
    ["a rougher beginning that may be earlier", { from: "2018-08" }, { from: "2018" }],
    ["both ends", { from: "2018", to: "2019" }, { from: "2017", to: "2020" }],
  ] as const)("%s", ([, before, after]) => {
    expect(news({ occurred: before }, { occurred: after })).toEqual([{ kind: "period", incidentId }]);
  });

  it("better evidence, told with what it was before", () => {
    const rank = { disputed: 0, alleged: 0, reported: 1, confirmed: 2 };
    for (const before of evidenceGrades) {
      for (const after of evidenceGrades) {
        const grade = (value: typeof before) => ({ evidence: { grade: value, by: ["press" as const] } });
        expect(news(grade(before), grade(after)), `${before} to ${after}`).toEqual(
          rank[after] > rank[before] ? [{ kind: "evidence", incidentId, before }] : [],
        );
      }
    }
  });

  it("each of several, in a fixed order", () => {
    const facts = news(
      { occurred: { from: "2018" }, evidence: { grade: "alleged", by: ["seller"] } },
      { occurred: { from: "2017" }, evidence: { grade: "confirmed", by: ["court"] }, dataClasses: ["names"] },
    );
    expect(facts.map(({ kind }) => kind)).toEqual(["data-classes", "period", "evidence"]);
  });
});

describe("no new fact is", () => {
  test.for([
    ["the same again", {}, {}],
    ["another wording", {}, { title: inEveryLanguage("Other"), note: inEveryLanguage("Other"), caveats: [] }],
    [
      "another count or source",
      {},
      { counts: [{ value: 1, unit: "people", precision: "exact" }], sources: [] },
    ],
    ["a later disclosure", {}, { disclosedOn: "2020" }],
    ["a data class less", { dataClasses: ["names", "files"] }, { dataClasses: ["files"] }],
    ["another order of data", { dataClasses: ["names", "files"] }, { dataClasses: ["files", "names"] }],
    ["a more exact beginning", { occurred: { from: "2018" } }, { occurred: { from: "2018-01-01" } }],
    ["a more exact end", { occurred: { to: "2018" } }, { occurred: { to: "2018-12-31" } }],
    [
      "a shorter time",
      { occurred: { from: "2017", to: "2020" } },
      { occurred: { from: "2018", to: "2019" } },
    ],
    [
      "a beginning that was not known",
      { occurred: { to: "2018" } },
      { occurred: { from: "2010", to: "2018" } },
    ],
    ["an end that was not known", { occurred: { from: "2018" } }, { occurred: { from: "2018", to: "2030" } }],
    ["a beginning that is not known any more", { occurred: { from: "2018" } }, { occurred: {} }],
    ["an end that is not known any more", { occurred: { to: "2018" } }, { occurred: {} }],
  ] as const satisfies readonly (readonly [string, Partial<Incident>, Partial<Incident>])[])(
    "%s",
    ([, before, after]) => {
      expect(news(before, after)).toEqual([]);
    },
  );

  it("an incident against itself, nor against itself with dates told more exactly", () => {
    const moreExact = anyIncident.chain((incident) =>
      fc.record({
        incident: fc.constant(incident),
        from: incident.occurred.from ? dateWithin(incident.occurred.from) : fc.constant(undefined),
        to: incident.occurred.to ? dateWithin(incident.occurred.to) : fc.constant(undefined),
      }),
    );
    fc.assert(
      fc.property(moreExact, ({ incident, from, to }) => {
        expect(newFactsOf(factsOf(incident), incident)).toEqual([]);
        const exact = { ...incident, occurred: { ...(from && { from }), ...(to && { to }) } };
        expect(newFactsOf(factsOf(incident), exact)).toEqual([]);
      }),
    );
  });
});
