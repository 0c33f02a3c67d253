import type { StepsSaid } from "#components/live-region.tsx";
import type { Step } from "#lib/domain/step.ts";
import type { Texts } from "#lib/locales/texts.ts";

/**
 * How steps stand, for those who hear the page.
 *
 * @param scope what they belong to.
 * @param left the sentence on where the person stands with them, which is on the page as well.
 */
export function stepsSaid(scope: string, steps: readonly Step[], left: string, texts: Texts): StepsSaid {
  const words = texts.advice.step;
  const stateOf = (step: Step) => {
    switch (step.state) {
      case "open":
        return "";
      case "put-off":
        return words.putOffUntil(step.when === "tonight" ? words.tonight : texts.date(step.until));
      case "done":
        return texts.steps.state.done;
      case "skipped":
        return texts.steps.state.skipped;
    }
  };
  return {
    scope,
    states: new Map(steps.map((step) => [step.key, stateOf(step)])),
    left,
  };
}
