import type { Day } from "./day.ts";
import type { ServiceId } from "./service.ts";

/** That a service was visited: days only, never an address or a title. */
export interface Visit {
  readonly serviceId: ServiceId;
  readonly firstOn: Day;
  readonly lastOn: Day;
  /** On how many different days, at least: a day that is found later between the two is not counted. */
  readonly dayCount: number;
}

/**
 * The record after one more visit. A second visit on a day changes nothing, and one on an
 * earlier day (a clock set back, a tab found at start) never moves `lastOn` back.
 *
 * @returns the same object when nothing changed.
 */
export function addVisit(visit: Visit | undefined, serviceId: ServiceId, on: Day): Visit {
  if (!visit) return { serviceId, firstOn: on, lastOn: on, dayCount: 1 };
  if (on > visit.lastOn) return { ...visit, lastOn: on, dayCount: visit.dayCount + 1 };
  if (on < visit.firstOn) return { ...visit, firstOn: on, dayCount: visit.dayCount + 1 };
  return visit;
}
