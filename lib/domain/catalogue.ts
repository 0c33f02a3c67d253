import type { Day } from "./day.ts";
import type { HygieneStep, WarningSign } from "./hygiene-step.ts";
import type { Incident } from "./incident.ts";
import type { Letter } from "./letter.ts";
import type { OfficialHelp } from "./official-help.ts";
import type { Service } from "./service.ts";
import type { Article } from "./source.ts";

/** Everything the product knows about the world, as bundled with a release. */
export interface Catalogue {
  /** The last day on which any of it was checked. */
  readonly checkedOn: Day;
  readonly services: readonly Service[];
  readonly incidents: readonly Incident[];
  readonly steps: readonly HygieneStep[];
  readonly signs: readonly WarningSign[];
  readonly articles: readonly Article[];
  readonly help: readonly OfficialHelp[];
  readonly letters: readonly Letter[];
}

/** The asset of a catalogue: how to read it, and what it must hold. */
export interface CatalogueAsset {
  readonly read: () => Promise<string>;
  /** SHA-256 of its text, hexadecimal, known from the build. */
  readonly hash: string;
}
