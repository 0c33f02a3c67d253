import type { Day } from "./day.ts";
import type { Find } from "./find.ts";

/** What a look through the browser's history gave. Nothing of it is stored yet. */
export interface ReadHistory {
  readonly kind: "read";
  readonly finds: readonly Find[];
  /** How many entries were looked at: each address once for a day. */
  readonly entries: number;
  /** The oldest day of which the browser still knows; nothing where it knows of none. */
  readonly keptSince?: Day;
}

/**
 * Why the history was not looked through.
 *
 * - `not-allowed`: the person, or who manages the browser, did not give the permission;
 * - `taken-back`: the permission was taken back in the middle;
 * - `unreadable`: the browser did not answer.
 */
export interface HistoryRefusal {
  readonly reason: "not-allowed" | "taken-back" | "unreadable";
}
