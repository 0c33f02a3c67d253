import { existsSync, readFileSync } from "node:fs";
import type { Outcome } from "./stage.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** One for each test file. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  /** Outside any test. */
  readonly errors: readonly unknown[];
}

/** Counts what Vitest reported as JSON. A file that could not even be loaded is one failure. */
export function countVitest(path: string, succeeded: boolean): Outcome {
  const report = read<VitestReport>(path);
  if (!report) return broken;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return settle(
    { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length },
    succeeded,
  );
}

/** Counts what Playwright reported as JSON. */
export function countPlaywright(path: string, succeeded: boolean): Outcome {
  const report = read<PlaywrightReport>(path);
  if (!report) return broken;
  const { expected, flaky, unexpected } = report.stats;
  const failed = unexpected + report.errors.length;
  return settle({ passed: expected + flaky, failed, unsteady: flaky }, succeeded);
}

const broken: Outcome = { passed: 0, failed: 1 };

/** A runner may fail for a reason that no test carries, such as an error nobody caught. */
function settle(counted: Outcome, succeeded: boolean): Outcome {
  return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function read<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : undefined;
}
