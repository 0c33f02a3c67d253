import { addDays, addMonths, type Day } from "./day.ts";
import type { Settings } from "./settings.ts";
import type { Visit } from "./visit.ts";

/** How long visits can be kept, in months, the longest first; without a choice they are kept until removed. */
export const keepVisitsChoices = [60, 24, 12] as const;

/**
 * Whether a service was last visited longer ago than visits are kept.
 *
 * @param today the person's own day.
 */
export function isOutdated(
  { lastOn }: Visit | Pick<Visit, "lastOn">,
  keepVisitsMonths: number,
  today: Day,
): boolean {
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

/** A device that is used at all is used more often than that; in days. */
const longestPause = 31;

/**
 * On which days the product was at work, with one more: this one, and the last before it.
 *
 * @returns the very same where nothing changed.
 */
export function awakeOn(before: Settings["awake"] | undefined, today: Day): Settings["awake"] {
  if (!before) return { on: today, before: today };
  if (before.on === today) return before;
  // A clock that went back was ahead: the day it showed then says nothing.
  return before.on < today
    ? { on: today, before: before.on }
    : { on: today, before: before.before < today ? before.before : today };
}

/**
 * By which day something may be deleted. A clock can jump years ahead and back. So a day much later than the
 * last one at work is believed when another has followed it, and until then a month of it.
 */
export function trustedDay({ on, before }: Settings["awake"]): Day {
  const latest = addDays(before, longestPause);
  return on < latest ? on : latest;
}
