import { ask, run } from "./run.mjs";

/** Whether packages come from apt here. */
export function isDebian() {
  return process.platform === "linux" && ask("apt-get", ["--version"]) !== undefined;
}

/**
 * Installs what is missing of some Debian packages, as far as this machine and this person's rights allow.
 *
 * @param {readonly string[]} names
 * @returns {boolean} whether all of them are there now. Elsewhere than on Debian: `false`.
 */
export function installDebianPackages(names) {
  if (!isDebian()) return false;
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  const asRoot = rootPrefix();
  if (!asRoot) {
    console.log(`Not installed, and there is no right to install them here: ${missing.join(", ")}.`);
    return false;
  }
  console.log(`Installing ${missing.join(", ")} (apt-get) …`);
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [command = "", ...rest] = [
      ...asRoot,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "-qq",
      ...args,
    ];
    return run(command, rest);
  };
  // An outdated or partly failing list of packages may still do.
  aptGet("update");
  return aptGet("install", "-y", "--no-install-recommends", ...missing);
}

/** @param {string} name */
function isInstalled(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these braces are dpkg's.
  return ask("dpkg-query", ["-W", "-f=${db:Status-Status}", name]) === "installed";
}

/** What to put before a command so that root runs it; nothing where that would need a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return ask("sudo", ["-n", "true"]) === undefined ? undefined : ["sudo", "-n"];
}
