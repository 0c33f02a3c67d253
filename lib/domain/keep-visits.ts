import { addMonths, type Day } from "./day.ts";
import type { Visit } from "./visit.ts";

/** How long visits can be kept, in months, the longest first; without a choice they are kept until removed. */
export const keepVisitsChoices = [60, 24, 12] as const;

/**
 * Whether a service was last visited longer ago than visits are kept.
 *
 * @param today the person's own day.
 */
export function isOutdated({ lastOn }: Visit, keepVisitsMonths: number, today: Day): boolean {
  return addMonths(lastOn, keepVisitsMonths) < today;
}

/**
 * Whether visits are kept long enough for an account to count as unused. A last visit that is removed
 * first leaves nothing to tell it by, and closing the account is never suggested.
 *
 * Both are the person's to choose, and a short record matters more to some than that suggestion: the
 * settings say what a choice costs, and rule none out.
 *
 * @param keepVisitsMonths nothing where visits are kept until removed.
 */
export function outlastsDisuse(keepVisitsMonths: number | undefined, unusedAfterMonths: number): boolean {
  return keepVisitsMonths === undefined || keepVisitsMonths > unusedAfterMonths;
}
