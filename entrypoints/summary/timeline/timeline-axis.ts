import type { Day } from "#lib/domain/day.ts";
import type { DayRange } from "#lib/domain/timeline-span.ts";

/** Where days stand across the width of a plot. */
export interface TimelineAxis {
  readonly days: DayRange;
  /** In per cent of the width; days beyond either end stand at that end. */
  readonly at: (day: Day) => number;
  /** First days of months or years, in order. */
  readonly ticks: readonly Day[];
}

/** As many as are readable side by side. */
const tickCount = 8;
/** In months. */
const tickSteps = [1, 3, 12, 24, 60, 120, 240];

/** An axis over some days, with ticks at the starts of years or, where they are few, of months. */
export function timelineAxis(days: DayRange): TimelineAxis {
  const { first, last } = days;
  const length = momentOf(last) - momentOf(first);
  const months = monthOf(last) - monthOf(first);
  const step = tickSteps.find((known) => months / known <= tickCount) ?? 240;
  return {
    days,
    at: (day) => {
      if (length === 0) return 50;
      return Math.min(100, Math.max(0, (100 * (momentOf(day) - momentOf(first))) / length));
    },
    ticks: Array.from({ length: months + 1 }, (_, past) => monthOf(first) + past)
      .filter((month) => month % step === 0)
      .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`)
      .filter((tick) => first <= tick && tick <= last),
  };
}

const momentOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** In months since the year 0. */
const monthOf = (day: Day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
