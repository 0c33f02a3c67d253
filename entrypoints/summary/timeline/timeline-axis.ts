import { scaleUtc } from "d3-scale";
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
const tickCount = 7;

/** An axis over some days, with ticks at the starts of years or, where they are few, of months. */
export function timelineAxis(days: DayRange): TimelineAxis {
  const { first, last } = days;
  const scale = scaleUtc([momentOf(first), momentOf(last)], [0, 100]).clamp(true);
  const months = (momentOf(last).getTime() - momentOf(first).getTime()) / monthInMs;
  return {
    days,
    at: (day) => scale(momentOf(day)),
    ticks: scale
      .ticks(Math.max(1, Math.min(tickCount, months)))
      .map((tick) => tick.toISOString().slice(0, 10))
      // Within a few weeks the scale would tell days, for which there are no words.
      .filter((tick) => tick.endsWith("-01")),
  };
}

const momentOf = (day: Day) => new Date(`${day}T00:00:00Z`);

const monthInMs = 30 * 24 * 60 * 60 * 1000;
