import { spawnSync } from "node:child_process";

/** What came of one part of the tests. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed, how many did only at the second try. */
  readonly unsteady?: number;
}

/** One part of the tests: what it is, for the reader, and how it is run. */
export interface Stage {
  readonly title: string;
  readonly run: () => Outcome;
}

/** Runs a command of the packages with its output on screen. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): boolean {
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  return status === 0;
}

/** A part that passes or fails as a whole: the commands, one after the other, each only if the last one passed. */
export function asOne(...commands: readonly (readonly [string, ...string[]])[]): Outcome {
  const passes = commands.every(([command, ...args]) => runCommand(command, args));
  return passes ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
