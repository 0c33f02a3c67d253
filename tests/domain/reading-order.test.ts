import { describe, expect, it } from "vitest";
import { inReadingOrder } from "#lib/domain/reading-order.ts";
import { aLeak, anAccount, aPerson, aService } from "#tests/entrypoints/summary/a-person.ts";

const idsOf = (person: ReturnType<typeof aPerson>) =>
  inReadingOrder(person.own("a")).map(({ incident }) => incident.id);

const newer = aLeak("a", {
  id: "newer",
  dataClasses: ["genders"],
  occurred: { from: "2026-10", to: "2026-10" },
  disclosedOn: "2026-10-20",
});

describe("the order in which incidents are read", () => {
  it("begins with the one that asks for the most, then the newest", () => {
    expect(idsOf(aPerson({ services: [aService("a")], incidents: [newer, aLeak("a")] }))).toEqual([
      "a-leak",
      "newer",
    ]);
  });

  it("ends with what does not concern the person", () => {
    const before = { occurred: { from: "2012", to: "2012" }, disclosedOn: "2012-06-01" } as const;
    const person = aPerson({
      services: [aService("a")],
      incidents: [
        aLeak("a", { ...before, id: "before" }),
        aLeak("a", {
          id: "concerning",
          dataClasses: ["genders"],
          occurred: { from: "2024", to: "2024" },
          disclosedOn: "2024-02-01",
        }),
      ],
      accounts: [anAccount("a", { since: "2023" })],
    });
    expect(idsOf(person)).toEqual(["concerning", "before"]);
  });
});
