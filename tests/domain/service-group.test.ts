import { describe, expect, it } from "vitest";
import { assessExposure } from "#lib/domain/assess-exposure.ts";
import { groupOf } from "#lib/domain/service-group.ts";
import { anIncident, aResolution, noAccount } from "#tests/domain/builders.ts";

const incident = anIncident({ kind: "policy-change", dataLeft: "no" });
const settled = [aResolution({ stepId: "know-where-data-is-kept" })];

describe("the group of a service", () => {
  it("is open while a step is", () => {
    expect(groupOf(assessExposure([incident], undefined, []), undefined)).toBe("open");
  });

  it("is settled once every step is", () => {
    expect(groupOf(assessExposure([incident], undefined, settled), undefined)).toBe("settled");
  });

  it("is settled where an incident asks for nothing", () => {
    const quiet = anIncident({ kind: "intrusion", dataLeft: "not-found" });
    expect(groupOf(assessExposure([quiet], undefined, []), undefined)).toBe("settled");
  });

  it("is nothing-known, not settled, where no incident is known", () => {
    expect(groupOf(assessExposure([], undefined, []), undefined)).toBe("nothing-known");
  });

  it("is no-account for someone who has none, whatever happened", () => {
    for (const incidents of [[incident], []]) {
      expect(groupOf(assessExposure(incidents, noAccount(), []), noAccount())).toBe("no-account");
    }
  });
});
