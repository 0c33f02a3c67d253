import type { Account } from "#lib/domain/account.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { type TimelineEntry, timelineOf } from "#lib/domain/timeline.ts";
import { anIncident } from "./builders.ts";
import { ownOf, servicesNamed, today } from "./own-services.ts";

/** An incident of which nobody says when it became known. */
export function undisclosed(over: Partial<Incident> = {}): Incident {
  const { disclosedOn: _, ...incident } = anIncident(over);
  return incident;
}

/** The timeline of a person whose one service had these incidents. */
export const entriesWith = (incidents: readonly Incident[], accounts: readonly Account[] = []) =>
  timelineOf(ownOf({ services: servicesNamed("example"), incidents, accounts }), today);

/** The timeline of incidents of which only the dates are known on which they became known. */
export const knownOn = (...dates: readonly PartialDate[]): TimelineEntry[] =>
  entriesWith(
    dates.map((disclosedOn, at) => anIncident({ id: `incident-${at}`, disclosedOn, occurred: {} })),
  );

/** Their ids, in their order. */
export const idsOf = (entries: readonly TimelineEntry[]): string[] =>
  entries.map(({ exposure }) => exposure.incident.id);
