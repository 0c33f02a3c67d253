import type { Day } from "#lib/domain/day.ts";
import type { Language } from "#lib/domain/language.ts";

/** The kinds of parts that a catalogue is loaded from. */
export const partNames = ["facts", "texts", "sources"] as const;

export type PartName = (typeof partNames)[number];

/** Which catalogue the database holds, and how the last attempt to load one ended. */
export interface CatalogueState {
  readonly key: "current";
  /** SHA-256 that names the loaded catalogue; missing while none was ever loaded. */
  readonly hash?: string;
  /** Its number; missing of one that an earlier release loaded. */
  readonly edition?: number;
  /** Of its texts; missing where it is one of an earlier release, whose rows hold theirs in all languages. */
  readonly language?: Language;
  /** SHA-256 of the parts that it was loaded from. */
  readonly parts?: Readonly<Record<PartName, string>>;
  /** The last day on which the loaded content was checked. */
  readonly checkedOn?: Day;
  /** Names the list of Have I Been Pwned that is in use beside it, another with every swap; missing where none is. */
  readonly feed?: string;
  /** What that list named by this day was there when a list first came, or came with a digest: it is no news. */
  readonly feedKnownBy?: Day;
  /** Set while the newest attempt failed; the last good catalogue stays in use. */
  readonly failure?: { readonly on: Day; readonly reason: string };
}

/**
 * Names all that services are weighed by: the catalogue, and the list beside it. Nothing before a catalogue was ever
 * loaded.
 */
export function weighedBy(state: Pick<CatalogueState, "hash" | "feed"> | undefined): string | undefined {
  return state?.hash !== undefined && state.feed !== undefined ? `${state.hash} ${state.feed}` : state?.hash;
}

/** Whether a day comes before the one on which the loaded catalogue was made: the clock cannot be right then. */
export function isClockBehind(state: CatalogueState | undefined, today: Day): boolean {
  return state?.checkedOn !== undefined && today < state.checkedOn;
}

/** Whether the sentences of the loaded catalogue are in another language alone than the reader's. */
export function isInOtherLanguage(state: CatalogueState | undefined, language: Language): boolean {
  return state?.language !== undefined && state.language !== language;
}
