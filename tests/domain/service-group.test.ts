import { describe, expect, it } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import { type Assessment, assessExposure } from "#lib/domain/assess-exposure.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { groupOf } from "#lib/domain/service-group.ts";
import { anAccount, anIncident, aResolution, circumstances, noAccount } from "#tests/domain/builders.ts";

const incident = anIncident({ kind: "policy-change", dataLeft: "no" });
const settled = [aResolution({ stepId: "know-where-data-is-kept" })];

const assessed = (
  incidents: readonly Incident[],
  resolutions: readonly Resolution[] = [],
  account?: Account,
): Assessment => assessExposure(incidents, circumstances({ resolutions, account }), "2026-11-22");

describe("the group of a service", () => {
  it("is open while a step is", () => {
    expect(groupOf(assessed([incident]), undefined)).toBe("open");
  });

  it("is settled once every step is", () => {
    expect(groupOf(assessed([incident], settled), undefined)).toBe("settled");
  });

  it("is settled where an incident asks for nothing", () => {
    const quiet = anIncident({ kind: "intrusion", dataLeft: "not-found" });
    expect(groupOf(assessed([quiet]), undefined)).toBe("settled");
  });

  it("is nothing-known, not settled, where no incident is known", () => {
    expect(groupOf(assessed([]), undefined)).toBe("nothing-known");
    expect(groupOf(assessed([], [], anAccount()), anAccount())).toBe("nothing-known");
  });

  it("is open where no incident is known, but an unused account is there to be closed", () => {
    const visit = { serviceId: "example", firstOn: "2020-01-01", lastOn: "2025-01-01", dayCount: 2 } as const;
    const assessment = assessExposure([], circumstances({ visit }), "2026-11-22");
    expect(groupOf(assessment, undefined)).toBe("open");
  });

  it("is settled for someone who closed theirs and has nothing left to watch", () => {
    const closed = anAccount({ standing: "closed" });
    expect(groupOf(assessed([incident], [], closed), closed)).toBe("settled");
  });

  it("is no-account for someone who has none, whatever happened", () => {
    for (const incidents of [[incident], []]) {
      expect(groupOf(assessed(incidents, [], noAccount()), noAccount())).toBe("no-account");
    }
  });
});
