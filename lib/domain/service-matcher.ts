import type { Service, ServiceId } from "./service.ts";

/** What a matcher needs of a service. */
export type MatchedService = Pick<Service, "id" | "domains" | "excludedHosts">;

/** Answers many times over, for a whole history or a file of logins, to which service a host belongs. */
export interface ServiceMatcher {
  /**
   * @param host in ASCII lower case (punycode for IDN), without port or trailing dot, as `hostOf` gives it.
   * @returns nothing for a host that is not listed, or taken out of what is listed.
   */
  of(host: string): ServiceId | undefined;
}

/** A service at one of its domains, with the hosts that are taken out of that domain. */
interface Listing {
  readonly id: ServiceId;
  /** By host: whether it is taken out itself, or only what lies below it. */
  readonly excluded: ReadonlyMap<string, boolean> | undefined;
}

/**
 * An index of services by their domains. Its answer is that of `matchService` over the same services in the same
 * order, which is made for one host and looks at every candidate anew.
 */
export function matcherOf(services: readonly MatchedService[]): ServiceMatcher {
  const byDomain = new Map<string, Listing[]>();
  const endings = new Set<string>();
  for (const service of services) {
    for (const domain of new Set(service.domains)) {
      const listing = { id: service.id, excluded: excludedFrom(domain, service.excludedHosts) };
      const listed = byDomain.get(domain);
      if (listed) listed.push(listing);
      else byDomain.set(domain, [listing]);
      endings.add(endingOf(domain));
    }
  }
  return {
    of: (host) => {
      // Most hosts of a history are not listed, and nearly all of those end as nothing listed does: one look-up.
      if (!endings.has(endingOf(host))) return undefined;
      for (
        let start = 0, dot = host.indexOf(".");
        dot >= 0;
        start = dot + 1, dot = host.indexOf(".", start)
      ) {
        const listed = byDomain.get(start === 0 ? host : host.slice(start));
        if (!listed) continue;
        for (const { id, excluded } of listed) {
          if (!excluded || !isExcluded(host, start, excluded)) return id;
        }
      }
      return undefined;
    },
  };
}

/** The last two labels of a name, or all of a shorter one. */
function endingOf(name: string): string {
  const last = name.lastIndexOf(".");
  // From -1 on `lastIndexOf` would look at the first character.
  const before = last > 0 ? name.lastIndexOf(".", last - 1) : -1;
  return before < 0 ? name : name.slice(before + 1);
}

/** What of the excluded hosts lies in a domain; nothing where none does. */
function excludedFrom(domain: string, hosts: readonly string[] = []): Map<string, boolean> | undefined {
  const excluded = new Map<string, boolean>();
  for (const host of hosts) {
    const isWhole = !host.startsWith("*.");
    const above = isWhole ? host : host.slice(2);
    if (above !== domain && !above.endsWith(`.${domain}`)) continue;
    excluded.set(above, isWhole || excluded.get(above) === true);
  }
  return excluded.size > 0 ? excluded : undefined;
}

/** Whether a host is taken out, itself or with what it lies below. @param end where the listed domain starts. */
function isExcluded(host: string, end: number, excluded: ReadonlyMap<string, boolean>): boolean {
  for (let start = 0; start <= end; start = host.indexOf(".", start) + 1) {
    const isWhole = excluded.get(host.slice(start));
    if (isWhole || (isWhole === false && start > 0)) return true;
    if (start === end) return false;
  }
  return false;
}
