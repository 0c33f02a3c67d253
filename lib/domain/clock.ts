import { type Day, dayOf } from "./day.ts";

/** The moment a person is in, by their own clock. */
export interface Clock {
  readonly today: Day;
  /** From six o'clock in the evening on, when what was put off until tonight is due. */
  readonly isEvening: boolean;
}

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
