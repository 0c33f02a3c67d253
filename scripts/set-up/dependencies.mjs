import { existsSync, statSync } from "node:fs";
import { CannotGoOn, run } from "./run.mjs";

/** Written by npm at the end of every installation. */
const installed = "node_modules/.package-lock.json";

/** Installs the packages when there are none yet, or when the lock file is newer than they are. */
export function installDependencies() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("Installing the packages of package-lock.json (npm ci) …");
  // npm says where it is; going through the same one keeps to the version the person started with.
  const npm = process.env.npm_execpath;
  // The packages bring a newer Node of their own, so what some of them ask of this one does not matter.
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  if (npm?.endsWith("js") ? run(process.execPath, [npm, ...args]) : run("npm", args)) return;
  throw new CannotGoOn(
    "The packages could not be installed, so nothing can be built. What npm says above tells why; most " +
      "often there is no connection to the package registry. Once it is there, run the same command again.",
  );
}
