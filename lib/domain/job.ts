import type { Attempt } from "./failure.ts";

/**
 * Long work that a person started and can stop: a restore, a look through the history, an import.
 *
 * - `refused`: it could not be done with what was handed in, and why; nothing has changed;
 * - `cancelled`: the person stopped it; nothing has changed.
 */
export type Job<Result, Refusal> =
  | { readonly state: "idle" }
  /** @property part how much of it is done, from 0 to 1; `NaN` where nobody knows how much there is. */
  | { readonly state: "running"; readonly part: number }
  | JobEnd<Result, Refusal>;

/** What becomes of work that was started. */
export type JobEnd<Result, Refusal> =
  | { readonly state: "done"; readonly result: Result }
  | { readonly state: "refused"; readonly refusal: Refusal }
  | { readonly state: "cancelled" };

/** How work ends: as a job does, or kept from it through no fault of its own, which the page's notice tells. */
export type WorkEnd<Result, Refusal> =
  | JobEnd<Result, Refusal>
  | Extract<Attempt<never>, { readonly kind: "failed" }>;

/** What long work is given, to tell how far it is and to hear that nobody waits for it any more. */
export interface JobControls {
  /** @param part from 0 to 1; `NaN` where nobody knows how much there is. */
  readonly progress: (part: number) => void;
  readonly isCancelled: () => boolean;
  /** Aborted when the person cancels, starts anew, or leaves. */
  readonly signal: AbortSignal;
}
