import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUpFirefox } from "#scripts/set-up/firefox.mjs";
import { auditDependencies } from "./dependency-audit.ts";
import { countPlaywright, countVitest } from "./report.ts";
import { asOne, type Outcome, runCommand, type Stage } from "./stage.ts";

// Everything that can be checked, from the quickest to the slowest. The last line says how it went.
const reports = mkdtempSync(join(tmpdir(), "omamori-test-"));
const vitestReport = join(reports, "vitest.json");

const unit: Stage = {
  title: "Unit and component tests",
  run: () =>
    countVitest(
      vitestReport,
      runCommand("vitest", [
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${vitestReport}`,
      ]),
    ),
};
const build: Stage = {
  title: "Build",
  // Packing builds first.
  run: () => asOne(["wxt", "zip"], ["wxt", "zip", "-b", "firefox", "--mv3"]),
};
const inBrowser = (project: "chromium" | "firefox", title: string): Stage => ({
  title,
  run: () => {
    const report = join(reports, `${project}.json`);
    return countPlaywright(
      report,
      runCommand("playwright", ["test", `--project=${project}`, "--reporter=list,json"], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      }),
    );
  },
});
const chromium = inBrowser("chromium", "End-to-end tests in Chromium");
const firefox: Stage = {
  title: "End-to-end tests in Firefox",
  run: () => {
    if (setUpFirefox() !== undefined) return inFirefox.run();
    console.error(
      "There is no Firefox and none could be installed (Debian: `apt-get install firefox-esr` as root; elsewhere set " +
        "OMAMORI_FIREFOX to the path of one), so nothing was tried in it.",
    );
    return { passed: 0, failed: 1 };
  },
};
const inFirefox = inBrowser("firefox", firefox.title);

/** A stage that went, and how. */
interface Gone extends Outcome {
  readonly title: string;
  readonly seconds: number;
}

const only = process.argv[2];
const first: readonly Stage[] = [
  { title: "Types", run: () => asOne(["wxt", "prepare"], ["tsc", "--noEmit"]) },
  { title: "Lint", run: () => asOne(["biome", "check"]) },
  { title: "Dead code", run: () => asOne(["knip"]) },
  { title: "Known weaknesses of dependencies", run: auditDependencies },
  { title: "Catalogue", run: () => asOne(["node", "scripts/catalogue/catalogue.ts", "check"]) },
  unit,
];
const built: readonly Stage[] = [
  { title: "Packages", run: () => asOne(["node", "scripts/release/check.ts"]) },
  { title: "Sizes", run: () => asOne(["node", "scripts/size.ts"]) },
  { title: "Firefox's own check", run: () => asOne(["node", "scripts/release/firefox-lint.ts"]) },
  chromium,
  firefox,
];

const gone = first.filter(isWanted).map(run);
const ofBuild = run(build);
gone.push(ofBuild);
if (ofBuild.failed === 0) gone.push(...built.filter(isWanted).map(run));
else console.log("\nWithout a build there is nothing to test in a browser.");

rmSync(reports, { recursive: true, force: true });
console.log("");
for (const { title, passed, failed, unsteady = 0, seconds } of gone) {
  const verdict = failed > 0 ? `${failed} FAILED` : passed > 0 ? "passed" : "not checked";
  const note = unsteady > 0 ? `   ${unsteady} only at the second try` : "";
  console.log(
    `${title.padEnd(34)} ${String(passed).padStart(6)} ${verdict.padEnd(12)} ${seconds.toFixed(0).padStart(5)} s${note}`,
  );
}
const sum = (count: "passed" | "failed") => gone.reduce((total, outcome) => total + outcome[count], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);

/** With a word on the command line, as in `npm test -- unit`, only the stages that have it in their names are run. */
function isWanted({ title }: Stage): boolean {
  return only === undefined || title.toLowerCase().includes(only.toLowerCase());
}

function run({ title, run }: Stage): Gone {
  console.log(`\n── ${title}`);
  const began = performance.now();
  return { title, ...run(), seconds: (performance.now() - began) / 1_000 };
}
