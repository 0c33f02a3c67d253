/**
 * What can keep the product from reading or writing through no fault of its own, and what a person can do.
 *
 * - `full`: the disk, or what the browser lets an extension have of it;
 * - `unavailable`: the browser keeps nothing, as in a window or a mode that never remembers;
 * - `newer`: the record was written by a later release than this;
 * - `damaged`: what is stored can no longer be opened;
 * - `interrupted`: the connection was closed under our hands; trying again is enough.
 */
export const failures = ["full", "unavailable", "newer", "damaged", "interrupted"] as const;

export type Failure = (typeof failures)[number];

/** What became of something that was asked for. Only a bug throws. */
export type Attempt<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "failed"; readonly failure: Failure };
