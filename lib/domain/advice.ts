import type { HygieneStep, StepId, WarningSign } from "./hygiene-step.ts";
import type { Article } from "./source.ts";

/** The part of the catalogue that is the same for every service. */
export interface Advice {
  readonly steps: ReadonlyMap<StepId, HygieneStep>;
  readonly signs: readonly WarningSign[];
  readonly articles: ReadonlyMap<string, Article>;
}
