import type { FeedRows } from "#lib/domain/feed.ts";
import { domainsOf } from "#lib/domain/host.ts";
import type { Incident, IncidentId } from "#lib/domain/incident.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import { siteServiceAt } from "#lib/domain/site-service.ts";
import type { Source } from "#lib/domain/source.ts";

/**
 * A part of the list of Have I Been Pwned. A visit reads one shelf for its service, a swap writes hundreds of services
 * in one row (ADR 49).
 */
export interface FeedShelf {
  /** The list it is of; the one in use is named in `CatalogueState.feed`. */
  readonly list: string;
  readonly shelf: number;
  /** Those whose ids belong here. */
  readonly services: readonly Service[];
  /** Those at services whose ids belong here, and those at no service whose own ids do. One may stand on several shelves. */
  readonly incidents: readonly Incident[];
  /** Of the incidents whose ids belong here, those of our own catalogue among them. */
  readonly sources: readonly (readonly [IncidentId, readonly Source[]])[];
}

/**
 * So many that one of the longest list, with 150,000 entries, is still read in a blink. Stored lists are read by it and
 * by `shelfFor`: neither changes without a version of the database.
 */
const shelves = 4096;

/** The shelf on which an id belongs. FNV-1a. */
export function shelfFor(id: ServiceId | IncidentId): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shelves;
}

/** The shelves that some ids belong on. */
export function shelvesFor(ids: readonly (ServiceId | IncidentId)[]): number[] {
  return [...new Set(ids.map(shelfFor))];
}

/** The shelves on which the services at a host are, if there are any. */
export function shelvesAt(host: string): number[] {
  return shelvesFor(domainsOf(host).map(siteServiceAt));
}

/** All shelves of a list, those left out on which nothing is. */
export function shelve(list: string, { services, incidents, merged }: FeedRows): FeedShelf[] {
  const shelved = new Map<number, Shelving>();
  const on = (id: ServiceId | IncidentId): Shelving => {
    const shelf = shelfFor(id);
    const found = shelved.get(shelf);
    if (found) return found;
    const made: Shelving = { list, shelf, services: [], incidents: [], sources: [] };
    shelved.set(shelf, made);
    return made;
  };
  for (const service of services) on(service.id).services.push(service);
  for (const { sources, ...incident } of incidents) {
    on(incident.id).sources.push([incident.id, sources]);
    const places = incident.serviceIds.length > 0 ? incident.serviceIds : [incident.id];
    for (const place of new Set(places.map(on))) place.incidents.push(incident);
  }
  for (const [incidentId, source] of merged) on(incidentId).sources.push([incidentId, [source]]);
  return [...shelved.values()];
}

interface Shelving extends FeedShelf {
  readonly services: Service[];
  readonly incidents: Incident[];
  readonly sources: (readonly [IncidentId, readonly Source[]])[];
}

/**
 * The services that a host may belong to: where both layers list one domain, our own catalogue's alone, so that what it
 * excludes stays out.
 */
export function joinCandidates(own: readonly Service[], listed: readonly Service[]): readonly Service[] {
  if (listed.length === 0) return own;
  const domains = new Set(own.flatMap((service) => service.domains));
  return [...own, ...listed.filter((service) => !service.domains.some((domain) => domains.has(domain)))];
}
