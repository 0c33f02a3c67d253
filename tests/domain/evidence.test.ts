import { expect, it, test } from "vitest";
import { countByEvidence, evidenceGrades, isUnproven } from "#lib/domain/incident.ts";
import { anIncident } from "#tests/domain/builders.ts";

test.for([
  ["confirmed", false],
  ["reported", false],
  ["alleged", true],
  ["disputed", true],
] as const)("whether a %s incident is a mere claim: %s", ([grade, isClaim]) => {
  expect(isUnproven(grade)).toBe(isClaim);
});

it("claims are counted apart from what is established", () => {
  const incidents = [...evidenceGrades, "alleged" as const].map((grade) =>
    anIncident({ evidence: { grade, by: ["press"] } }),
  );
  expect(countByEvidence(incidents)).toEqual({ established: 2, unproven: 3 });
  expect(countByEvidence([])).toEqual({ established: 0, unproven: 0 });
});
