import { spawnSync } from "node:child_process";
import type { Outcome } from "./stage.ts";

/** What npm reports of known weaknesses, as far as it is read. */
interface AuditReport {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
}

/** How bad a known weakness must be for the tests to fail. */
const grave = ["high", "critical"] as const;

/**
 * Asks for known weaknesses of the libraries that are shipped; those that only build and test never reach a person. A
 * registry that answers no such question is no failure of ours: it is said, and counts for nothing.
 */
export function auditDependencies(): Outcome {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const counts = countsIn(stdout);
  if (!counts) {
    console.log("The registry in use answers no question about known weaknesses, so nothing was checked.");
    return { passed: 0, failed: 0 };
  }
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  console.log(
    found.length === 0 ? "No weakness is known." : found.map(([level, n]) => `${n} ${level}`).join(", "),
  );
  return grave.some((level) => (counts[level] ?? 0) > 0)
    ? { passed: 0, failed: 1 }
    : { passed: 1, failed: 0 };
}

/** How many weaknesses of each level a report has; nothing where it is no report. */
export function countsIn(text: string): Readonly<Record<string, number>> | undefined {
  try {
    return (JSON.parse(text) as AuditReport).metadata?.vulnerabilities;
  } catch {
    // npm may say in plain words that it could not ask.
    return undefined;
  }
}
