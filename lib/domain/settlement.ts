import { addDays, addMonths, type Day } from "./day.ts";
import type { SkipReason } from "./resolution.ts";

/** How long a step can be put off. */
export const snoozeSpans = ["week", "month", "quarter"] as const;

export type SnoozeSpan = (typeof snoozeSpans)[number];

/** What a person says of a step. */
export type Settlement =
  | { readonly outcome: "done" }
  | { readonly outcome: "skipped"; readonly reason: SkipReason }
  | { readonly outcome: "snoozed"; readonly span: SnoozeSpan };

/** What of it is kept, if said on this day. */
export function settle(
  settlement: Settlement,
  resolvedOn: Day,
): { outcome: "done" } | { outcome: "skipped"; reason: SkipReason } | { outcome: "snoozed"; until: Day } {
  if (settlement.outcome !== "snoozed") return settlement;
  const until = {
    week: addDays(resolvedOn, 7),
    month: addMonths(resolvedOn, 1),
    quarter: addMonths(resolvedOn, 3),
  }[settlement.span];
  return { outcome: "snoozed", until };
}
