import type { AdviceSource, HygieneStep, StepId, WarningSign } from "./hygiene-step.ts";
import type { Language } from "./language.ts";
import type { Letter } from "./letter.ts";
import type { HelpRegion, OfficialHelp } from "./official-help.ts";
import type { Article } from "./source.ts";

/** The part of the catalogue that is the same for every service. */
export interface Advice {
  readonly steps: ReadonlyMap<StepId, HygieneStep>;
  readonly signs: readonly WarningSign[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly help: readonly OfficialHelp[];
  readonly letters: ReadonlyMap<HelpRegion, Letter>;
}

/** The sources that a reader can read: those in their language, in whatever script or region. */
export function sourcesIn(
  sources: readonly AdviceSource[] | undefined,
  language: Language,
): readonly AdviceSource[] {
  return sources?.filter((source) => primaryOf(source.language) === primaryOf(language)) ?? [];
}

const primaryOf = (tag: string) => tag.split("-")[0];
