import type { StepsSaid } from "#components/live-region.tsx";
import { type AssessedStep, countOpenSteps } from "#lib/domain/assess-exposure.ts";
import type { Texts } from "#lib/locales/texts.ts";

/**
 * How steps stand, for those who hear the page.
 *
 * @param steps by a name that stays theirs.
 * @param minutes that the open ones take.
 */
export function stepsSaid(
  scope: string,
  steps: ReadonlyMap<string, AssessedStep>,
  minutes: number,
  { steps: words, standing, date }: Texts,
): StepsSaid {
  const stateOf = ({ state, resolution }: AssessedStep) => {
    if (state === "open") return "";
    if (resolution?.outcome === "snoozed") return words.state.snoozed(date(resolution.until));
    return state === "done" ? words.state.done : words.state.skipped;
  };
  const open = countOpenSteps({ steps: [...steps.values()] });
  return {
    scope,
    states: new Map([...steps].map(([name, step]) => [name, stateOf(step)])),
    left: open > 0 ? standing.stepsLeft(open, minutes) : standing.progress(steps.size, steps.size),
  };
}
