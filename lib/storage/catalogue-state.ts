import type { Day } from "#lib/domain/day.ts";

/** Which catalogue the database holds, and how the last attempt to load one ended. */
export interface CatalogueState {
  readonly key: "current";
  /** SHA-256 of the loaded asset; missing while none was ever loaded. */
  readonly hash?: string;
  /** The last day on which the loaded content was checked. */
  readonly checkedOn?: Day;
  /** Set while the newest attempt failed; the last good catalogue stays in use. */
  readonly failure?: { readonly on: Day; readonly reason: string };
}

/** Whether a day comes before the one on which the loaded catalogue was made: the clock cannot be right then. */
export function isClockBehind(state: CatalogueState | undefined, today: Day): boolean {
  return state?.checkedOn !== undefined && today < state.checkedOn;
}
