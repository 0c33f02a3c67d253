import { dayOf } from "./day.ts";
import type { Clock } from "./weigh.ts";

/** The hour at which an evening begins. */
const eveningFrom = 18;

/** The clock at a moment, in the person's own time zone. */
export function clockAt(moment: Date): Clock {
  return { today: dayOf(moment), isEvening: moment.getHours() >= eveningFrom };
}

/** When the clock next tells something else, in milliseconds from a moment. */
export function untilClockChanges(moment: Date): number {
  const next = new Date(moment);
  if (moment.getHours() < eveningFrom) next.setHours(eveningFrom, 0, 0, 0);
  else next.setHours(24, 0, 0, 0);
  return next.getTime() - moment.getTime();
}
