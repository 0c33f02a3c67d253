import type { Day } from "./day.ts";
import { isNews, type OwnIncident, ownIncidents } from "./home.ts";
import { inOrder } from "./in-order.ts";
import { happenedOn } from "./incident.ts";
import { earliestDay } from "./partial-date.ts";
import { isAsking } from "./relevance.ts";
import { isBecauseOf, type Step } from "./step.ts";
import { isOpen } from "./verdict.ts";
import type { Weighed } from "./weigh.ts";

/** What is left of an incident: something to do, all of it done, or nothing. */
export type Aftermath = "open" | "settled" | "over";

export interface TimelineEntry extends OwnIncident {
  readonly aftermath: Aftermath;
}

/** The incidents that happened in one year, newest first. */
export interface TimelineYear {
  /** `2019`; missing where nothing is known of when. */
  readonly year: string | undefined;
  readonly entries: readonly TimelineEntry[];
}

export interface Timeline {
  /** Of the last twelve months. */
  readonly recent: readonly TimelineEntry[];
  /** Those that became known before, the year in which they happened last first. */
  readonly earlier: readonly TimelineYear[];
  /** How many of the person's incidents do not or hardly concern them. */
  readonly unlikely: number;
}

/**
 * Every incident at the person's services once, newest first.
 *
 * @param isWhole whether those that do not or hardly concern the person are among them.
 */
export function timelineOf(weighed: Weighed, today: Day, isWhole: boolean): Timeline {
  const own = ownIncidents(weighed);
  const concerning = own.filter(({ exposure }) => isOpen(exposure));
  const entries = (isWhole ? own : concerning).map((incident) => ({
    ...incident,
    aftermath: aftermathOf(incident, weighed.steps),
  }));
  const [recent, before] = [true, false].map((isRecent) =>
    entries.filter(({ exposure }) => isNews(exposure.incident, today) === isRecent),
  ) as [TimelineEntry[], TimelineEntry[]];
  return {
    recent,
    earlier: [...Map.groupBy(before.toSorted(latestFirst), yearOf)].map(([year, ofYear]) => ({
      year,
      entries: ofYear,
    })),
    unlikely: own.length - concerning.length,
  };
}

const yearOf = ({ exposure }: OwnIncident) => happenedOn(exposure.incident)?.slice(0, 4);

const latestFirst = (a: OwnIncident, b: OwnIncident) =>
  inOrder(dayOf(b), dayOf(a)) || inOrder(a.exposure.incident.id, b.exposure.incident.id);

const dayOf = ({ exposure }: OwnIncident) => {
  const happened = happenedOn(exposure.incident);
  return happened === undefined ? "" : earliestDay(happened);
};

function aftermathOf({ exposure }: OwnIncident, steps: readonly Step[]): Aftermath {
  if (!isOpen(exposure)) return "over";
  const { id } = exposure.incident;
  const asking = steps.filter((step) =>
    step.requests.some((request) => isBecauseOf(request, id) && isAsking(request)),
  );
  if (asking.length === 0) return "over";
  return asking.some(({ state }) => state === "open" || state === "put-off") ? "open" : "settled";
}
