import type { Day } from "./day.ts";

/**
 * What keeps the record from going from one device to the other through the browser's own account.
 *
 * - `missing`: the browser has no such area, or no permission for it was given;
 * - `disabled`: it has one, and refuses to use it;
 * - `too-often`: it takes no more for now; what is to be sent waits;
 * - `too-large`: the record does not fit in; nothing of it was sent;
 * - `incomplete`: what is there is of two times: it is still on its way;
 * - `wrong-passphrase`: the one that was typed opens nothing;
 * - `other-passphrase`: another device began anew with another one;
 * - `newer-version`: a later release wrote it;
 * - `damaged`: it opens, and is no record;
 * - `foreign`: it is not of ours, or asks for what is not safe.
 */
export const syncProblems = [
  "missing",
  "disabled",
  "too-often",
  "too-large",
  "incomplete",
  "wrong-passphrase",
  "other-passphrase",
  "newer-version",
  "damaged",
  "foreign",
] as const;

export type SyncProblem = (typeof syncProblems)[number];

/** What became of one exchange. */
export type SyncEnd =
  | { readonly kind: "agreed" /** Whether something was sent. */; readonly sent: boolean }
  | { readonly kind: "problem"; readonly problem: SyncProblem }
  /** The record in the account was deleted elsewhere, and this device takes part no more. */
  | { readonly kind: "ended" }
  | { readonly kind: "off" };

/** What a page shows of it. */
export type SyncView =
  | { readonly kind: "off" }
  /** On another device it was turned off for all. */
  | { readonly kind: "ended"; readonly on: Day }
  | {
      readonly kind: "on";
      /** When this device sent last. */
      readonly sentOn?: Day;
      /** When something of another device came last. Missing: nothing ever did. */
      readonly receivedOn?: Day;
      readonly problem?: SyncProblem;
    };

/** Whether another device has put a record into the account already. */
export type SyncLook =
  | { readonly kind: "empty" }
  | { readonly kind: "there" }
  | { readonly kind: "problem"; readonly problem: SyncProblem };

/** What is in the area, by key. */
export type AreaEntries = Readonly<Record<string, unknown>>;

/** What the browser says of its area: done, or why not. */
export type AreaAnswer<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | {
      readonly kind: "failed";
      readonly problem: Extract<SyncProblem, "missing" | "disabled" | "too-often" | "too-large">;
    };

/** The area that the browser carries from device to device. */
export interface SyncArea {
  readonly read: () => Promise<AreaAnswer<AreaEntries>>;
  /** Writes all in one go, and then takes away what is no longer needed. */
  readonly write: (entries: AreaEntries, gone: readonly string[]) => Promise<AreaAnswer<void>>;
  readonly clear: () => Promise<AreaAnswer<void>>;
}
