import type { FeedEntry, FeedRows } from "#lib/domain/feed.ts";
import type { IncidentId, SourcedIncident } from "#lib/domain/incident.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Source } from "#lib/domain/source.ts";
import { indexSourceOf, isOfItsSite, makeIncident } from "./make-incident.ts";
import { makeService } from "./make-service.ts";
import { isSameEvent, isSameFigure } from "./same-incident.ts";

/**
 * What the list comes to beside a catalogue. An entry is the same as a catalogue's incident where that names the entry as
 * its source; or where it is at a service that lists the entry's very domain, and the figure is the same, or the date and
 * the data are (`isSameEvent`). The catalogue's words and facts stand then, and the entry is one more source. What is not
 * the same is an incident of its own: at the catalogue's service, else at a new one of that domain, else at none.
 */
export function mergeFeed(
  entries: readonly FeedEntry[],
  catalogue: { readonly services: readonly Service[]; readonly incidents: readonly SourcedIncident[] },
): FeedRows {
  const named = incidentsByEntry(catalogue.incidents);
  const serviceAt = new Map(
    catalogue.services.flatMap((service) => service.domains.map((domain) => [domain, service] as const)),
  );
  const incidentsAt = new Map<string, SourcedIncident[]>();
  for (const incident of catalogue.incidents) {
    for (const serviceId of incident.serviceIds) {
      const there = incidentsAt.get(serviceId);
      if (there) there.push(incident);
      else incidentsAt.set(serviceId, [incident]);
    }
  }
  const merged = new Map<IncidentId, Source>();
  const remaining: FeedEntry[] = [];
  for (const entry of entries) {
    const known = named.get(entry.name.toLowerCase());
    if (!known) remaining.push(entry);
    else for (const { id, source } of known) merged.set(id, source);
  }

  const incidents: SourcedIncident[] = [];
  const bySite = new Map<string, FeedEntry[]>();
  const dated: { readonly entry: FeedEntry; readonly service: Service }[] = [];
  for (const entry of remaining) {
    const { domain } = entry;
    const service = domain === undefined ? undefined : serviceAt.get(domain);
    const same =
      service &&
      isOfItsSite(entry) &&
      incidentsAt.get(service.id)?.find((incident) => isSameFigure(entry, incident));
    if (same) add(merged, same, entry);
    else if (domain === undefined || !isOfItsSite(entry)) incidents.push(makeIncident(entry));
    else if (service) dated.push({ entry, service });
    else {
      const ofSite = bySite.get(domain);
      if (ofSite) ofSite.push(entry);
      else bySite.set(domain, [entry]);
    }
  }
  // After all that is surer: an incident that an entry is already is taken.
  for (const { entry, service } of dated) {
    const same = incidentsAt
      .get(service.id)
      ?.find((incident) => isSameEvent(entry, incident, merged.has(incident.id)));
    if (same) add(merged, same, entry);
    else incidents.push(makeIncident(entry, { id: service.id, names: Object.values(service.name) }));
  }
  const services: Service[] = [];
  for (const [domain, ofSite] of bySite) {
    const service = makeService(domain, ofSite);
    services.push(service);
    for (const entry of ofSite) {
      incidents.push(makeIncident(entry, { id: service.id, names: Object.values(service.name) }));
    }
  }
  return { services, incidents, merged };
}

/** An incident has one entry as its source: the one that was found first, which is the surest. */
function add(merged: Map<IncidentId, Source>, { id }: SourcedIncident, entry: FeedEntry): void {
  if (!merged.has(id)) merged.set(id, indexSourceOf(entry));
}

/** An entry's page, in the forms in which it has been linked to. */
const entryAddress =
  /^https?:\/\/(?:www\.)?haveibeenpwned\.com\/(?:breach\/|breaches\/|PwnedWebsites\/?#)([^/?#]+)/i;

/** The incidents that name an entry as their source, by the entry's name in lower case, with that source as it stands. */
function incidentsByEntry(
  incidents: readonly SourcedIncident[],
): ReadonlyMap<string, readonly { readonly id: IncidentId; readonly source: Source }[]> {
  const found = incidents.flatMap(({ id, sources }) =>
    sources.flatMap((source) => {
      const name = entryAddress.exec(source.url)?.[1];
      return name === undefined ? [] : [{ name: name.toLowerCase(), id, source }];
    }),
  );
  return Map.groupBy(found, ({ name }) => name);
}
