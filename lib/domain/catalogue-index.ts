import type { HygieneStep, StepId, WarningSign } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import { type Incident, newsOn } from "./incident.ts";
import { earliestDay } from "./partial-date.ts";
import type { Service } from "./service.ts";

/** The catalogue in memory, for a page that shows all of a person's services at once. */
export interface CatalogueIndex {
  readonly services: ReadonlyMap<string, Service>;
  readonly incidents: ReadonlyMap<string, Incident>;
  /** Incidents by the services they are about, newest first. */
  readonly incidentsOf: ReadonlyMap<string, readonly Incident[]>;
  /** Incidents without a site to visit, newest first. */
  readonly homeless: readonly Incident[];
  readonly signs: ReadonlyMap<string, WarningSign>;
  readonly steps: ReadonlyMap<StepId, HygieneStep>;
}

/** Indexes a catalogue, once for as long as it stays the same. */
export function indexCatalogue(
  services: readonly Service[],
  incidents: readonly Incident[],
  signs: readonly WarningSign[],
  steps: ReadonlyMap<StepId, HygieneStep>,
): CatalogueIndex {
  const incidentsOf = new Map<string, Incident[]>();
  for (const incident of incidents.toSorted(newestFirst)) {
    for (const serviceId of incident.serviceIds) {
      const ofService = incidentsOf.get(serviceId);
      if (ofService) ofService.push(incident);
      else incidentsOf.set(serviceId, [incident]);
    }
  }
  return {
    services: byId(services),
    incidents: byId(incidents),
    incidentsOf,
    homeless: incidents.filter(({ serviceIds }) => serviceIds.length === 0).sort(newestFirst),
    signs: byId(signs),
    steps,
  };
}

/** By when they became known or were listed, those of which neither is known last. */
export function newestFirst(a: Incident, b: Incident): number {
  return inOrder(dayOfNews(b), dayOfNews(a)) || inOrder(a.id, b.id);
}

function dayOfNews(incident: Incident): string {
  const since = newsOn(incident);
  return since === undefined ? "" : earliestDay(since);
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
