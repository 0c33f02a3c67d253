import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { helpFor, helpKinds, helpRegions } from "#lib/domain/official-help.ts";
import { anOffice } from "./builders.ts";

const idsOf = (help: readonly { readonly id: string }[]) => help.map(({ id }) => id);

describe("the help named beside a step", () => {
  const offices = [
    anOffice({ id: "hotline", kind: "hotline", order: 1 }),
    anOffice({ id: "second", order: 3 }),
    anOffice({ id: "first", order: 2 }),
    anOffice({ id: "elsewhere", region: "korea" }),
    anOffice({ id: "other-step", steps: ["replace-card"] }),
  ];

  it("is that of the person's region for this step, what acts most first", () => {
    expect(idsOf(helpFor(offices, "register-or-freeze", "japan", false))).toEqual(["first", "second"]);
    expect(idsOf(helpFor(offices, "replace-card", "japan", false))).toEqual(["other-step"]);
    expect(idsOf(helpFor(offices, "register-or-freeze", "korea", false))).toEqual(["elsewhere"]);
  });

  it("has a hotline only for somebody who noticed a sign, after what acts", () => {
    const named = helpFor(offices, "register-or-freeze", "japan", true);
    expect(idsOf(named)).toEqual(["first", "second", "hotline"]);
  });

  it("is none where the region is not told, or is one that nothing is known of", () => {
    expect(helpFor(offices, "register-or-freeze", undefined, true)).toEqual([]);
    expect(helpFor(offices, "register-or-freeze", "elsewhere", true)).toEqual([]);
  });

  it("is at most three that act and three hotlines, however many there are", () => {
    const anyOffice = fc.record({
      region: fc.constantFrom(...helpRegions.slice(0, 2)),
      kind: fc.constantFrom(...helpKinds),
      steps: fc.uniqueArray(fc.constantFrom(...stepIds.slice(0, 2)), { minLength: 1 }),
      order: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(anyOffice, { maxLength: 30 }), fc.boolean(), (some, hasSign) => {
        const help = some.map((office, at) => anOffice({ ...office, id: `office-${at}` }));
        const named = helpFor(help, stepIds[0] ?? "change-password", "japan", hasSign);
        const ofKind = (kind: string) => named.filter((office) => office.kind === kind);
        expect(ofKind("acts").length).toBeLessThanOrEqual(3);
        expect(ofKind("hotline").length).toBeLessThanOrEqual(hasSign ? 3 : 0);
        for (const office of named) {
          expect(office.region).toBe("japan");
          expect(office.steps).toContain(stepIds[0]);
        }
      }),
    );
  });
});
