import type { Day } from "./day.ts";
import type { HygieneStep, WarningSign } from "./hygiene-step.ts";
import type { SourcedIncident } from "./incident.ts";
import type { Language } from "./language.ts";
import type { Letter } from "./letter.ts";
import type { OfficialHelp } from "./official-help.ts";
import type { Service } from "./service.ts";
import type { Article } from "./source.ts";

/** Everything the product knows about the world, as bundled with a release. */
export interface Catalogue {
  /** The last day on which any of it was checked. */
  readonly checkedOn: Day;
  readonly services: readonly Service[];
  readonly incidents: readonly SourcedIncident[];
  readonly steps: readonly HygieneStep[];
  readonly signs: readonly WarningSign[];
  readonly articles: readonly Article[];
  readonly help: readonly OfficialHelp[];
  readonly letters: readonly Letter[];
}

/** One part of a catalogue as it is delivered: how to read it, and what it must hold. */
export interface CataloguePart {
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
}

/**
 * The parts that a catalogue is delivered in, wherever they come from. Those of one catalogue belong together: none is
 * ever used beside one of another.
 */
export interface CatalogueParts {
  /** Names the catalogue: SHA-256 of the hashes of its parts, hexadecimal. */
  readonly hash: string;
  /** Counts up with every catalogue that is made: of two the one with the higher number is newer. */
  readonly edition: number;
  /** What badges, verdicts, steps and search need, without a sentence and without sources. */
  readonly facts: CataloguePart;
  /** The sentences, each language by itself. Where one lacks a text, it has that of the language that stands in. */
  readonly texts: Readonly<Record<Language, CataloguePart>>;
  /** The sources of all incidents. */
  readonly sources: CataloguePart;
}
