import { type Account, closedOnOf } from "./account.ts";
import type { Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import { earliestDay, latestDay, type PartialDate } from "./partial-date.ts";

/** A first and a last day, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** A stretch of time whose ends are only as precise as their dates. */
export interface TimelineSpan {
  /** Every day on which it may have gone on, as far as its dates bound it. */
  readonly possible: DayRange;
  /** The days on which it went on whatever its rough dates mean; missing where there are none. */
  readonly sure: DayRange | undefined;
  /** False where it went on before, nobody knows since when. */
  readonly isStartKnown: boolean;
  /** False where it went on after, nobody knows until when. */
  readonly isEndKnown: boolean;
}

/** The days that a partial date can mean. */
export function rangeOf(date: PartialDate): DayRange {
  return { first: earliestDay(date), last: latestDay(date) };
}

/**
 * When an incident happened, as its period is told in words: a start without an end is the date it
 * happened on, unless it is a change that goes on.
 *
 * @returns nothing where only its disclosure is known.
 */
export function spanOfIncident(
  { kind, occurred: { from, to } }: Pick<Incident, "kind" | "occurred">,
  today: Day,
): TimelineSpan | undefined {
  if (from === undefined && to === undefined) return undefined;
  const begun = from === undefined ? undefined : rangeOf(from);
  if (to !== undefined) return spanBetween(begun, rangeOf(to));
  return spanBetween(begun, kind === "policy-change" ? { first: today, last: today } : begun);
}

/** The time of a person's account, as far as they told; nothing where they told no date. */
export function spanOfAccount(account: Account, today: Day): TimelineSpan | undefined {
  const { standing, since } = account;
  const closedOn = closedOnOf(account);
  if (standing === "never" || (since === undefined && closedOn === undefined)) return undefined;
  const begun = since === undefined ? undefined : rangeOf(since);
  if (closedOn !== undefined) return spanBetween(begun, rangeOf(closedOn));
  return spanBetween(begun, standing === "closed" ? undefined : { first: today, last: today });
}

function spanBetween(begun: DayRange | undefined, ended: DayRange | undefined): TimelineSpan | undefined {
  const known = begun ?? ended;
  if (known === undefined) return undefined;
  const { first } = known;
  const last = ended ? laterOf(known.first, ended.last) : known.last;
  const sure =
    begun && ended && begun.last <= ended.first ? { first: begun.last, last: ended.first } : undefined;
  return {
    possible: { first, last },
    sure,
    isStartKnown: begun !== undefined,
    isEndKnown: ended !== undefined,
  };
}

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
