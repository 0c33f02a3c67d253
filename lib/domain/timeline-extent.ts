import type { Day } from "./day.ts";
import type { TimelineEntry } from "./timeline.ts";
import type { TimelineColumn } from "./timeline-columns.ts";
import type { DayRange } from "./timeline-span.ts";

/**
 * The time that a list of incidents is drawn over, in whole years at its start: from the first day of any
 * of them to today, or to the end of the column they were chosen by. Accounts do not widen it.
 *
 * @param column the one they were chosen by; nothing for all of them.
 * @param today the person's own day.
 */
export function extentOf(
  entries: readonly TimelineEntry[],
  column: TimelineColumn | undefined,
  today: Day,
): DayRange {
  let first = column?.days.first ?? today;
  const last = column && column.days.last < today ? column.days.last : today;
  for (const { period, known } of entries) {
    if (period && period.possible.first < first) first = period.possible.first;
    if (known && known.first < first) first = known.first;
  }
  return { first: column?.days.first === first ? first : (`${first.slice(0, 4)}-01-01` as Day), last };
}
