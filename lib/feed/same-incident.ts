import type { Day } from "#lib/domain/day.ts";
import { daysBetween } from "#lib/domain/day.ts";
import type { FeedEntry } from "#lib/domain/feed.ts";
import { type Incident, type IncidentKind, mayHaveLeft } from "#lib/domain/incident.ts";
import { earliestDay, latestDay, type PartialDate, precisionOf } from "#lib/domain/partial-date.ts";

// How each pair of the real list and catalogue is decided stands in tests/feed/same-incident.test.ts; why the rule is as
// it is, in docs/adr/0048-one-truth-from-several-layers.md.

/** Of a figure that is not rounded, the same one twice is no chance. */
const leastExact = 1000;
/** By so much may two sources differ on when it was. */
const daysApart = 31;
/** Within a longer time more than one thing happens. */
const longestDays = 366;

/** What happens without a set of data getting about that somebody could put on a list. */
const withoutDump: readonly IncidentKind[] = [
  "policy-change",
  "cross-border-access",
  "excess-collection",
  "disclosure",
  "credential-stuffing",
  "phishing",
];

/** Whether an entry counts just as many as an incident does. */
export function isSameFigure({ accounts }: FeedEntry, { counts }: Incident): boolean {
  const isRound = accounts < leastExact || accounts % leastExact === 0;
  return !isRound && counts.some(({ value }) => value === accounts);
}

/**
 * Whether an entry at a service of an incident is the same by its date and its data: dated to the month or closer, and
 * within a month of it; with passwords where that has them, and only then; and most of its data is that one's too.
 *
 * @param isTaken whether another entry is that incident already: then all of the data has to be.
 */
export function isSameEvent(entry: FeedEntry, incident: Incident, isTaken: boolean): boolean {
  if (withoutDump.includes(incident.kind) || !mayHaveLeft(incident)) return false;
  if (entry.takenBy === undefined || !isAbout(entry.takenBy, incident)) return false;
  const theirs = entry.dataClasses;
  const ours = incident.dataClasses;
  if (theirs.includes("passwords") !== ours.includes("passwords")) return false;
  const shared = theirs.filter((dataClass) => ours.includes(dataClass)).length;
  return shared > 0 && (isTaken ? shared === theirs.length : shared * 2 >= theirs.length);
}

function isAbout(takenBy: PartialDate, { occurred: { from, to }, disclosedOn }: Incident): boolean {
  const end = to ?? disclosedOn ?? from;
  if (end === undefined || [takenBy, end].some((date) => precisionOf(date) === "year")) return false;
  const begun = from !== undefined && precisionOf(from) !== "year" ? from : end;
  const isLong = daysBetween(earliestDay(begun), latestDay(end)) > longestDays;
  return isLong
    ? isNear(takenBy, earliestDay(end), latestDay(end))
    : isNear(takenBy, earliestDay(begun), latestDay(end));
}

const isNear = (date: PartialDate, from: Day, to: Day) =>
  daysBetween(latestDay(date), from) <= daysApart && daysBetween(to, earliestDay(date)) <= daysApart;
