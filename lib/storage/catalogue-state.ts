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
  /** Of its texts; missing where it is one of an earlier release, whose rows hold theirs in all languages. */
  readonly language?: Language;
  /** SHA-256 of the parts that it was loaded from. */
  readonly parts?: Readonly<Record<PartName, string>>;
  /** The last day on which the loaded content was checked. */
  readonly checkedOn?: Day;
  /** Set while the newest attempt failed; the last good catalogue stays in use. */
  readonly failure?: { readonly on: Day; readonly reason: string };
}

/** Whether a day comes before the one on which the loaded catalogue was made: the clock cannot be right then. */
export function isClockBehind(state: CatalogueState | undefined, today: Day): boolean {
  return state?.checkedOn !== undefined && today < state.checkedOn;
}

/** Whether the sentences of the loaded catalogue are in another language alone than the reader's. */
export function isInOtherLanguage(state: CatalogueState | undefined, language: Language): boolean {
  return state?.language !== undefined && state.language !== language;
}
