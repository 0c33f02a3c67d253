import type { Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import { earliestDay, latestDay } from "./partial-date.ts";

/** Between which days data was touched, as far as the facts bound it. */
export interface IncidentPeriod {
  /** It cannot have begun before; missing where nothing is known of its start. */
  readonly notBefore: Day | undefined;
  /** It cannot have gone on after; missing where it still goes on. */
  readonly notAfter: Day | undefined;
  /** It had begun by this day; missing where nothing is known of its dates. */
  readonly begunBy: Day | undefined;
  /** An account that existed before this day existed while it went on; missing where that is not known. */
  readonly surelyBy: Day | undefined;
}

/**
 * The bounds of an incident, each at its own date's precision. Without an end, an event is over by the
 * day it became known; a change of how data is kept goes on.
 */
export function periodOf({ kind, occurred: { from, to }, disclosedOn }: Incident): IncidentPeriod {
  const isGoingOn = kind === "policy-change" && to === undefined;
  const end = to ?? disclosedOn ?? from;
  const notAfter = end && later(latestDay(end), latestDay(from ?? end));
  const begun = from ?? to ?? disclosedOn;
  const known = to ?? from;
  return {
    notBefore: from && earliestDay(from),
    notAfter: isGoingOn ? undefined : notAfter,
    begunBy: begun && latestDay(begun),
    surelyBy: isGoingOn ? undefined : known && earliestDay(known),
  };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
