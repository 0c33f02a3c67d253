import { describe, expect, it, test } from "vitest";
import { judgeAdvice } from "#tests/personas/judge-advice.ts";
import { madeUpPeople } from "#tests/personas/made-up-people.ts";
import { personas, someoneOf } from "#tests/personas/read-personas.ts";
import { theCatalogue } from "#tests/personas/the-catalogue.ts";

describe("the advice to", () => {
  test.for(personas)("$id breaks nothing that must hold for everybody", (persona) => {
    const advice = judgeAdvice(someoneOf(persona), theCatalogue, persona.today, persona.expert);
    expect(advice.broken).toEqual([]);
    // With nothing new there is less to do after three years, or it was little from the first.
    expect(advice.limited[2]).toBeLessThanOrEqual(Math.max(advice.limited[0], 5));
    expect(advice.unlimited[2]).toBeLessThanOrEqual(advice.unlimited[0]);
  });

  it("five hundred made-up people breaks nothing either, and asks for less from year to year", () => {
    const today = personas[0]?.today ?? "2026-11-27";
    const all = madeUpPeople(500, theCatalogue, today).map((someone) =>
      judgeAdvice(someone, theCatalogue, today),
    );
    expect(all.flatMap(({ id, broken }) => broken.map((line) => `${id}: ${line}`))).toEqual([]);
    const sum = (at: 0 | 1 | 2) => all.reduce((total, { unlimited }) => total + unlimited[at], 0);
    expect(sum(1)).toBeLessThan(sum(0) * 0.8);
    expect(sum(2)).toBeLessThan(sum(1));
  }, 30_000);
});
