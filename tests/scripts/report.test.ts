import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPlaywright, countVitest } from "#scripts/test/report.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "omamori-report-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function reportOf(content: object): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test("what passes only at the second try has passed, and is counted as unsteady", () => {
  const path = reportOf({ stats: { expected: 7, unexpected: 0, flaky: 2 }, errors: [] });
  expect(countPlaywright(path, true)).toEqual({ passed: 9, failed: 0, unsteady: 2 });
});

test("a fault outside any test is a failure", () => {
  const path = reportOf({ stats: { expected: 7, unexpected: 1, flaky: 0 }, errors: [{}] });
  expect(countPlaywright(path, false)).toMatchObject({ passed: 7, failed: 2 });
});

test("a file of tests that cannot be loaded is a failure", () => {
  const path = reportOf({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ],
  });
  expect(countVitest(path, false)).toEqual({ passed: 5, failed: 2 });
});

test("a run that failed though no test did, and one without a report, are failures", () => {
  const path = reportOf({ numPassedTests: 5, numFailedTests: 0, testResults: [] });
  expect(countVitest(path, false)).toEqual({ passed: 5, failed: 1 });
  expect(countVitest(join(folder, "none.json"), true)).toEqual({ passed: 0, failed: 1 });
});
