import { domainsOf } from "#lib/domain/host.ts";
import { matchService } from "#lib/domain/match-service.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import type { MatchedService } from "#lib/domain/service-matcher.ts";
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

/** So many services are read at a time: taking them all over at once would hold a page up. */
const servicesAtOnce = 100;

/** Where all services are to be found. The page that asks is free in between. */
export async function readMatched(database: Database): Promise<MatchedService[]> {
  const all: MatchedService[] = [];
  let last: ServiceId | undefined = "";
  while (last !== undefined) {
    const rows: Service[] = await database.services.where(":id").above(last).limit(servicesAtOnce).toArray();
    for (const { id, domains, excludedHosts } of rows) {
      all.push({ id, domains, ...(excludedHosts && { excludedHosts }) });
    }
    last = rows.length < servicesAtOnce ? undefined : rows.at(-1)?.id;
  }
  return all;
}
