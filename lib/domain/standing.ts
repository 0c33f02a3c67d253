import type { Account } from "./account.ts";
import type { Day } from "./day.ts";
import { isAsking } from "./relevance.ts";
import { countSteps, type Step } from "./step.ts";
import { type Exposure, isOpen } from "./verdict.ts";

/** Where the person stands, at one service or in all. The locales hold one sentence for each. */
export type Standing =
  /** Things that matter today. `steps` is the number on the icon. */
  | { readonly kind: "to-do"; readonly steps: number; readonly minutes: number }
  /** Nothing that the icon counts, but something worth a few minutes. */
  | { readonly kind: "worth-doing"; readonly steps: number; readonly minutes: number }
  /** An answer would show whether there is anything to do. */
  | { readonly kind: "ask"; readonly steps: number }
  | { readonly kind: "put-off"; readonly steps: number; readonly until: Day }
  /** Something was to do, and all of it was done or left out. */
  | { readonly kind: "all-settled" }
  /** Incidents are known, and none asks for anything today. */
  | { readonly kind: "nothing-now" }
  | { readonly kind: "no-account" }
  /** Nothing is known. That is not the same as safe. */
  | { readonly kind: "nothing-known" };

/** From what asks for something today to what asks for nothing. */
export const standingKinds = [
  "to-do",
  "worth-doing",
  "ask",
  "put-off",
  "all-settled",
  "nothing-now",
  "no-account",
  "nothing-known",
] as const satisfies readonly Standing["kind"][];

export type StandingKind = (typeof standingKinds)[number];

/**
 * The one answer to "where do I stand?", for the icon, the popup, the welcome and the summary alike.
 *
 * @param exposures the incidents it is about.
 * @param steps those that belong to it.
 * @param account where it is about one service.
 */
export function standingOf(
  exposures: readonly Exposure[],
  steps: readonly Step[],
  account?: Account,
): Standing {
  const count = countSteps(steps);
  if (count.onBadge > 0) return { kind: "to-do", steps: count.onBadge, minutes: count.minutesOnBadge };
  if (count.now > 0) return { kind: "worth-doing", steps: count.now, minutes: count.minutes };
  if (account?.standing === "never" && !exposures.some(isOpen)) return { kind: "no-account" };
  if (count.list > 0) return { kind: "ask", steps: count.list };
  const until = firstDayPutOff(steps);
  if (until !== undefined) return { kind: "put-off", steps: count.putOff, until };
  if (count.settled > 0 && count.later === 0) return { kind: "all-settled" };
  return { kind: exposures.length > 0 || count.later > 0 ? "nothing-now" : "nothing-known" };
}

/** The first day on which something that was put off is due. */
export function firstDayPutOff(steps: readonly Step[]): Day | undefined {
  return steps
    .flatMap((step) => (step.state === "put-off" && isAsking(step) ? [step.until] : []))
    .toSorted()[0];
}
