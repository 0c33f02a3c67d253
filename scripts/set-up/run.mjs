import { spawnSync } from "node:child_process";

/** Why the set-up cannot go on, and what the person can do about it, in one plain paragraph. */
export class CannotGoOn extends Error {
  name = "CannotGoOn";
}

/** On Windows the commands of npm packages are `.cmd` files, which only a shell can start. */
const needsShell = (/** @type {string} */ command) =>
  process.platform === "win32" && !command.endsWith(".exe");

/**
 * Runs a command with its output on screen.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment.
 * @returns {boolean} whether it ran and succeeded.
 */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: needsShell(command),
  });
  return result.status === 0;
}

/**
 * Runs a command for what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined} its trimmed standard output; nothing if it is missing or fails.
 */
export function ask(command, args) {
  const result = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 20_000,
    shell: needsShell(command),
  });
  return result.status === 0 ? result.stdout.trim() : undefined;
}
