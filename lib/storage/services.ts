import { domainsOf } from "#lib/domain/host.ts";
import { matchService } from "#lib/domain/match-service.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Database } from "./database.ts";
import { rowsAt } from "./rows-at.ts";

/** The listed service a host belongs to, with one indexed look-up; nothing for an unlisted host. */
export async function findService(database: Database, host: string): Promise<Service | undefined> {
  const candidates = await rowsAt(database.services, "domains", domainsOf(host));
  return matchService(host, candidates);
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
  for (const service of await database.services.toArray()) {
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
