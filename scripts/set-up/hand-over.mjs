import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setUpBrowser } from "./browser.mjs";
import { installDependencies } from "./dependencies.mjs";
import { CannotGoOn, run } from "./run.mjs";

/**
 * Prepares a machine that may have nothing but Node 20 and npm, then runs a script with the Node that
 * comes with the packages, the same on every machine. Ends the process.
 *
 * @param {string} script a TypeScript file, from the repository's root.
 */
export function handOver(script) {
  try {
    process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
    if (Number(process.versions.node.split(".")[0]) < 20) {
      throw new CannotGoOn(
        `Node ${process.versions.node} is too old; install Node 20 or later (https://nodejs.org).`,
      );
    }
    installDependencies();
    const browser = setUpBrowser();
    console.log(`Browser: ${browser}`);
    const commands = resolve("node_modules", ".bin");
    const env = { OMAMORI_CHROMIUM: browser, PATH: `${commands}${delimiter}${process.env.PATH ?? ""}` };
    process.exitCode = run(bundledNode(commands), [script, ...process.argv.slice(2)], env) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/** @param {string} commands */
function bundledNode(commands) {
  const path = join(commands, "node");
  if (existsSync(path)) return path;
  // Where the package brings no Node for this kind of machine, a recent one of the person's own serves.
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new CannotGoOn(
    "There is no newer Node for this kind of machine among the packages: install Node 24 (https://nodejs.org).",
  );
}
