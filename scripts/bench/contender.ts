import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import type { Tab } from "#scripts/browser/tab.ts";

/** One of the two extensions that are measured in turn, with a tab and a host of its own. */
export interface Contender {
  readonly extension: RunningExtension;
  readonly tab: Tab;
  /** An address at which it sets a badge. */
  readonly address: string;
}

/** Ours and the floor, measured in turn. */
export interface Pair {
  readonly ours: Contender;
  readonly floor: Contender;
}

export interface Comparison {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

export const warmUps = 3;
export const rounds = 20;

/** Longer than what either does after a visit, so that nothing of it falls into the next measurement. */
export const pause = 400;

/**
 * Measures both in turn, so that whatever else the machine does falls on both alike.
 *
 * @param measure gives milliseconds.
 */
export async function compare(
  { ours, floor }: Pair,
  measure: (contender: Contender) => Promise<number>,
): Promise<Comparison> {
  const comparison = { ours: [] as number[], floor: [] as number[] };
  for (let round = -warmUps; round < rounds; round++) {
    // Neither is always the one that comes after the other.
    const order = [["ours", ours] as const, ["floor", floor] as const];
    for (const [name, contender] of round % 2 === 0 ? order : order.toReversed()) {
      await new Promise((passed) => setTimeout(passed, pause));
      const time = await measure(contender);
      if (round >= 0) comparison[name].push(time);
    }
  }
  return comparison;
}
