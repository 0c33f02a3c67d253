import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { installDebianPackages, isDebian } from "./debian-packages.mjs";
import { ask, CannotGoOn, run } from "./run.mjs";

/** The manifest's `minimum_chrome_version`. */
const oldestVersion = 126;

/**
 * A Chromium that can load an unpacked extension from its command line, which branded Chrome cannot.
 *
 * @returns {string | undefined} the path of its executable; nothing where there is none.
 */
export function findBrowser() {
  const chosen = process.env.OMAMORI_CHROMIUM;
  if (chosen) {
    if (isUsable(chosen)) return chosen;
    throw new CannotGoOn(
      `OMAMORI_CHROMIUM names ${chosen}, which is not a Chromium of version ${oldestVersion} or later that can ` +
        "be started. Set it to the path of one, or leave it out to have one looked for.",
    );
  }
  return [...onPath("chromium"), ...onPath("chromium-browser"), ...fromPlaywright()].find(isUsable);
}

/**
 * Finds a browser, or installs one. Run after the packages are installed.
 *
 * @returns {string} the path of its executable.
 */
export function setUpBrowser() {
  const found = findBrowser();
  if (found) {
    if (found.startsWith("/usr/bin/")) installDebianPackages(["chromium-l10n", "fonts-noto-cjk"]);
    return found;
  }
  console.log("There is no Chromium yet; installing one …");
  // On Ubuntu the package only leads to a snap, which cannot read a profile of ours.
  if (isDebian() && installDebianPackages(["chromium", "chromium-l10n", "fonts-noto-cjk"])) {
    const packaged = findBrowser();
    if (packaged) return packaged;
  }
  if (run(join("node_modules", ".bin", "playwright"), ["install", "--no-shell", "chromium"])) {
    installDebianPackages(["fonts-noto-cjk"]);
    const downloaded = findBrowser();
    if (downloaded) return downloaded;
  }
  throw new CannotGoOn(
    "There is no Chromium on this machine and none could be installed: that takes either the right to install " +
      "packages (Debian: run `apt-get install chromium chromium-l10n fonts-noto-cjk` as root) or a connection " +
      "to the download site of Playwright (`npx playwright install chromium`). Do one of them, or set " +
      "OMAMORI_CHROMIUM to the path of a Chromium you have, and run the same command again. Google Chrome and " +
      "Microsoft Edge do not serve: they no longer load an extension that is not from their store.",
  );
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).filter((path) => existsSync(path));
}

function fromPlaywright() {
  try {
    return [createRequire(import.meta.url)("playwright-core").chromium.executablePath()];
  } catch {
    // Its packages are not installed, so neither is its browser.
    return [];
  }
}

/** @param {string} path */
function isUsable(path) {
  if (!existsSync(path) || /\bsnapd?\b/.test(realpathSync(path))) return false;
  // Chromium on Windows opens a window instead of printing its version.
  if (process.platform === "win32") return true;
  const version = /Chrom(?:ium|e for Testing)\D*(\d+)\./.exec(ask(path, ["--version"]) ?? "")?.[1];
  return version !== undefined && Number(version) >= oldestVersion;
}
