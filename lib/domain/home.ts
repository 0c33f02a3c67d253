import { type CatalogueIndex, newestFirst } from "./catalogue-index.ts";
import { type Choices, hasOwnPasswords, personOf } from "./choices.ts";
import { addMonths, type Day } from "./day.ts";
import { type Incident, namesWhom, newsOn, type Region } from "./incident.ts";
import { latestDay } from "./partial-date.ts";
import { openQuestions, type Question } from "./questions.ts";
import { isAsking } from "./relevance.ts";
import type { Past } from "./request.ts";
import type { Service } from "./service.ts";
import { isOpenAt, type Step } from "./step.ts";
import { type Exposure, verdicts } from "./verdict.ts";
import type { Weighed } from "./weigh.ts";
import { whyNothing } from "./why-nothing.ts";
import { firstMinutes, pickForMinutes } from "./worth.ts";

/** An incident at one or more of the person's services, as it concerns them most. */
export interface OwnIncident {
  readonly exposure: Exposure;
  /** The one where it concerns them most first. */
  readonly services: readonly [Service, ...Service[]];
  /** Why nothing is asked because of it any more; missing where something is, or where there never was. */
  readonly why?: Past;
}

/** How long an incident counts as new, in months since it became known or was listed. */
const monthsOfNews = 12;

/** Every incident at the person's services once, newest first. */
export function ownIncidents({ services }: Weighed): OwnIncident[] {
  const byId = new Map<string, OwnIncident>();
  for (const { service, exposures, steps } of services) {
    for (const exposure of exposures) {
      const before = byId.get(exposure.incident.id);
      const isStronger =
        !before || verdicts.indexOf(exposure.verdict) > verdicts.indexOf(before.exposure.verdict);
      const why = isStronger ? whyNothing(exposure, steps) : before.why;
      byId.set(exposure.incident.id, {
        exposure: isStronger ? exposure : before.exposure,
        services: !before
          ? [service]
          : isStronger
            ? [service, ...before.services]
            : [...before.services, service],
        ...(why && { why }),
      });
    }
  }
  return [...byId.values()].sort((a, b) => newestFirst(a.exposure.incident, b.exposure.incident));
}

/** Whether an incident became known, or was listed, within the last twelve months. */
export function isNews(incident: Incident, today: Day): boolean {
  const since = newsOn(incident);
  return since !== undefined && addMonths(latestDay(since), monthsOfNews) >= today;
}

/** More at once are not begun. */
const mostTasks = 3;

/**
 * The first minutes: what to begin with today, of all that matters now. Where something urgent is open it is all
 * there is to begin with.
 *
 * @param minutes how long it may take together.
 */
export function firstTasks(steps: readonly Step[], minutes: number = firstMinutes): Step[] {
  const all = steps.filter((step) => isOpenAt(step, "now"));
  const [first] = all;
  // What is typed on a device that is not clean goes to whoever reads along.
  if (first?.stepId === "clean-device") return [first];
  const urgent = all.filter(({ isUrgent }) => isUrgent);
  const now = urgent.length > 0 ? urgent : all;
  const picked = pickForMinutes(now, minutes).slice(0, mostTasks);
  // A single task that takes longer is better than none.
  return picked.length > 0 ? picked : now.slice(0, 1);
}

/** The questions of all services that settle most, each service's best one; and how much they settle together. */
export function bestQuestions(
  { services }: Weighed,
  choices: Choices,
  today: Day,
  most: number,
): { readonly questions: readonly Question[]; readonly settles: number } {
  const questions = services
    .flatMap(
      ({ service, account, exported, visit, exposures }) =>
        openQuestions(
          { service, account, exported, visit, exposures },
          personOf(choices),
          hasOwnPasswords(choices),
          today,
        )[0] ?? [],
    )
    .toSorted((a, b) => b.settles - a.settles)
    .slice(0, most);
  return { questions, settles: questions.reduce((sum, { settles }) => sum + settles, 0) };
}

/** What is done once and helps at every service, in the order of its worth. */
export function habitsIn(steps: readonly Step[]): Step[] {
  return steps.filter((step) => step.scope === "person" && isAsking(step));
}

/**
 * Incidents without a site that may concern people in a region, newest first: before those that name whom they are
 * about, those that may concern everybody there.
 */
export function incidentsForEverybody(
  { homeless }: CatalogueIndex,
  region: Region | "elsewhere" | undefined,
): Incident[] {
  if (region === undefined) return [];
  const there = homeless.filter(({ concerned }) => concerned?.region === region);
  return [...there.filter((incident) => !namesWhom(incident)), ...there.filter(namesWhom)];
}
