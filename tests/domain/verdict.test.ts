import { describe, expect, it, test } from "vitest";
import type { Concerned } from "#lib/domain/incident.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anIncident, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";

const feature = inEveryLanguage("Pay");

const cases: readonly (readonly [string, Concerned | undefined, string, string])[] = [
  ["everybody of the time", undefined, "possible", "period"],
  ["nobody in particular", {}, "possible", "period"],
  ["a region", { region: "japan" }, "possible", "region"],
  ["users of a feature", { feature }, "possible", "feature"],
  ["users of a feature in a region", { region: "japan", feature }, "possible", "region"],
  ["one person", { onePerson: true }, "unlikely", "one-person"],
  ["one person in a region", { onePerson: true, region: "mainland-china" }, "unlikely", "one-person"],
];

describe("the verdict on an incident about", () => {
  test.for(cases)("%s is right", ([, concerned, verdict, reason]) => {
    const incident = anIncident(concerned ? { concerned } : {});
    expect(judge(incident, undefined)).toEqual({ verdict, reason });
  });

  test.for(cases)("%s is not-yours for someone without an account", ([, concerned]) => {
    const incident = anIncident(concerned ? { concerned } : {});
    expect(judge(incident, noAccount())).toEqual({ verdict: "not-yours", reason: "no-account" });
  });

  it("anything is never likely from a visit alone", () => {
    for (const [, , verdict] of cases) expect(verdict).not.toBe("likely");
    for (const [, concerned] of cases)
      expect(judge(anIncident(concerned ? { concerned } : {}), undefined).verdict).not.toBe("likely");
  });
});
