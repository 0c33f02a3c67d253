import { expect, it } from "vitest";
import { countsIn } from "#scripts/test/dependency-audit.ts";

it("finds the number of known weaknesses of each level in a report", () => {
  const vulnerabilities = { info: 0, low: 1, moderate: 0, high: 2, critical: 0, total: 3 };
  expect(countsIn(JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities } }))).toEqual(
    vulnerabilities,
  );
});

it("takes an answer that is no report for none, not for a clean one", () => {
  expect(countsIn("")).toBeUndefined();
  expect(countsIn("npm error audit endpoint returned an error")).toBeUndefined();
  expect(countsIn(JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405 }))).toBeUndefined();
});
