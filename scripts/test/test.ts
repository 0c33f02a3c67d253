import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUpFirefox } from "#scripts/set-up/firefox.mjs";
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
  run: () => asOne(["wxt", "build"], ["wxt", "build", "-b", "firefox", "--mv3"]),
};
const store: Stage = {
  title: "Firefox's own check of the build",
  run: () => asOne(["node", "scripts/release/firefox-lint.ts"]),
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

const outcomes = [
  run({ title: "Types", run: () => asOne(["wxt", "prepare"], ["tsc", "--noEmit"]) }),
  run({ title: "Lint", run: () => asOne(["biome", "check"], ["knip"]) }),
  run({ title: "Catalogue", run: () => asOne(["node", "scripts/catalogue/catalogue.ts", "check"]) }),
  run(unit),
];
const built = run(build);
outcomes.push(built);
if (built.failed === 0) outcomes.push(run(store), run(chromium), run(firefox));
else console.log("\nWithout a build there is nothing to test in a browser.");

rmSync(reports, { recursive: true, force: true });
const sum = (count: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);

function run({ title, run }: Stage): Outcome {
  console.log(`\n── ${title}`);
  return run();
}
