import { domainsOf } from "#lib/domain/host.ts";
import { matchService } from "#lib/domain/match-service.ts";
import type { Service } from "#lib/domain/service.ts";
import { domainOfSite } from "#lib/domain/site-service.ts";
import type { Database } from "./database.ts";
import { joinCandidates, shelvesAt } from "./feed-shelf.ts";
import { readLayers, readShelves } from "./layers.ts";
import { rowsAt } from "./rows-at.ts";

/** The listed service a host belongs to, with one indexed look-up in each layer; nothing for an unlisted host. */
export async function findService(database: Database, host: string): Promise<Service | undefined> {
  const [own, shelves] = await Promise.all([
    rowsAt(database.services, "domains", domainsOf(host)),
    readShelves(database, shelvesAt(host)),
  ]);
  const listed = shelves.flatMap(({ services }) => services);
  return matchService(host, joinCandidates(own, listed));
}

/** Of so many rows all are read in one request, which is quicker than a look-up for each. */
export const manyRows = 8;

/** The same for several hosts; unlisted ones are left out. */
export async function findServices(
  database: Database,
  hosts: readonly string[],
): Promise<ReadonlyMap<string, Service>> {
  if (hosts.length <= manyRows) {
    const found = await Promise.all(hosts.map((host) => findService(database, host)));
    return new Map(found.flatMap((service, at) => (service ? [[hosts[at] ?? "", service] as const] : [])));
  }
  const byDomain = new Map<string, Service[]>();
  const { services } = await readLayers(database);
  const own = services.filter(({ id }) => domainOfSite(id) === undefined);
  const listed = services.filter(({ id }) => domainOfSite(id) !== undefined);
  for (const service of joinCandidates(own, listed)) {
    for (const domain of service.domains) byDomain.set(domain, [...(byDomain.get(domain) ?? []), service]);
  }
  return new Map(
    hosts.flatMap((host) => {
      const service = matchService(
        host,
        domainsOf(host).flatMap((domain) => byDomain.get(domain) ?? []),
      );
      return service ? [[host, service] as const] : [];
    }),
  );
}
