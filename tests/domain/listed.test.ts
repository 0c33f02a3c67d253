import { describe, expect, it, test } from "vitest";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { isNews } from "#lib/domain/home.ts";
import { clockOf, happenedOn, type Incident, knownOn, newsOn, periodOf } from "#lib/domain/incident.ts";
import { requestsOf } from "#lib/domain/request.ts";
import { stakeOf } from "#lib/domain/stake.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anAccount, anIncident, aService } from "./builders.ts";

/** An incident that a breach index listed, and nobody disclosed. */
function aListed(over: Partial<Incident> = {}): Incident {
  const { disclosedOn: _, ...incident } = anIncident({
    layer: "feed",
    evidence: { grade: "reported", by: ["breach-index"] },
    occurred: { to: "2012-05" },
    listedOn: "2026-11-20",
    addedOn: "2026-11-20",
    dataClasses: ["passwords"],
    passwordStorage: "not-stated",
  });
  return { ...incident, ...over };
}

describe("the day on which an incident was listed", () => {
  test.for([
    [{}, "2012-05", "2026-11-20", "2012-05", "2026-11-20"],
    [{ occurred: {} }, "2026-11-20", "2026-11-20", "2026-11-20", "2026-11-20"],
    [{ occurred: { from: "2012" } }, "2012", "2026-11-20", "2012", "2026-11-20"],
    [{ disclosedOn: "2013" }, "2013", "2013", "2012-05", "2013-12-31"],
    [{ resurfacedOn: "2026-11-25" }, "2012-05", "2026-11-20", "2012-05", "2026-11-25"],
  ] as const)("of %j: known on %s, news since %s, happened by %s, aging from %s", ([over, ...expected]) => {
    const incident = aListed(over);
    expect([knownOn(incident), newsOn(incident), happenedOn(incident), clockOf(incident)]).toEqual(expected);
  });

  it("makes an old event this year's news, and stands before what became known between", () => {
    expect(isNews(aListed(), "2026-11-27")).toBe(true);
    expect(isNews(aListed(), "2027-11-21")).toBe(false);
    const between = anIncident({ id: "between", disclosedOn: "2025" });
    const { incidentsOf } = indexCatalogue([aService()], [between, aListed()], [], new Map());
    expect(incidentsOf.get("example")?.map(({ id }) => id)).toEqual(["example-2018", "between"]);
  });

  it("bounds what has no date: whoever came later is not among them", () => {
    expect(periodOf(aListed({ occurred: {} }))).toMatchObject({
      notAfter: "2026-11-20",
      begunBy: "2026-11-20",
      surelyBy: undefined,
    });
    const later = anAccount({ since: "2026-11-21" });
    expect(judge(aListed({ occurred: {} }), later).reason).toBe("account-newer");
  });

  const asks = (incident: Incident, today: "2026-11-27" | "2029-01-01") =>
    requestsOf(
      judge(incident, anAccount({ since: "2010" })),
      aService({ category: "other", layer: "feed" }),
      { account: anAccount({ since: "2010" }), visit: undefined, hasOwnPasswords: false },
      today,
    ).find(({ stepId }) => stepId === "change-password");

  it("starts the age of what left: passwords of 2012 that are listed today can be tried today", () => {
    expect(asks(aListed(), "2026-11-27")?.level).toBe("now");
    expect(asks(aListed(), "2029-01-01")?.level).toBe("list");
  });

  it("makes no claim urgent", () => {
    for (const grade of ["alleged", "disputed"] as const) {
      const claim = aListed({ evidence: { grade, by: ["breach-index"] }, dataLeft: "claimed" });
      expect(asks(claim, "2026-11-27")?.level).toBe("later");
      expect(asks(claim, "2026-11-27")?.onBadge).toBe(false);
    }
  });
});

it("a service of no known purpose has the least at stake", () => {
  expect(stakeOf(aService({ category: "other" }))).toBe(1);
});
