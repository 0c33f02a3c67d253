import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebianPackages, isDebian } from "./debian-packages.mjs";
import { ask } from "./run.mjs";

/** The manifest's `strict_min_version`. */
const oldestVersion = 142;

/**
 * A Firefox that can be driven.
 *
 * @returns {string | undefined} the path of its executable; nothing where there is none.
 */
export function findFirefox() {
  const chosen = process.env.OMAMORI_FIREFOX;
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const found = ["firefox-esr", "firefox"].flatMap((name) => folders.map((folder) => join(folder, name)));
  return (chosen ? [chosen] : found).find(isUsable);
}

/**
 * Finds one, or installs Debian's.
 *
 * @returns {string | undefined} the path of its executable; nothing where there is none and none can be had.
 */
export function setUpFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (!isDebian() || !installDebianPackages(["firefox-esr", "firefox-esr-l10n-ja", "firefox-esr-l10n-zh-tw"]))
    return undefined;
  return findFirefox();
}

/** @param {string} path */
function isUsable(path) {
  if (!existsSync(path)) return false;
  const version = /Firefox (\d+)\./.exec(ask(path, ["--version"]) ?? "")?.[1];
  return version !== undefined && Number(version) >= oldestVersion;
}
