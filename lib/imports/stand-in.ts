import type { Day } from "#lib/domain/day.ts";
import { domainsOf, isWithin } from "#lib/domain/host.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";

export interface Find {
  readonly serviceId: ServiceId;
  readonly origin: "history" | "export";
  readonly foundOn: Day;
  readonly firstOn?: Day;
  readonly lastOn?: Day;
  readonly dayCount?: number;
  readonly accountBy?: Day;
  readonly passwordChangedOn?: Day;
  readonly isWeak?: true;
  readonly logins?: number;
}

export interface ReuseGroup {
  readonly id: string;
  readonly foundOn: Day;
  readonly likeness: "same" | "near";
  readonly serviceIds: readonly ServiceId[];
  readonly unlisted: number;
}

export function matcherOf(services: readonly Pick<Service, "id" | "domains" | "excludedHosts">[]): {
  of(host: string): ServiceId | undefined;
} {
  const byDomain = new Map<string, (typeof services)[number][]>();
  for (const service of services) {
    for (const domain of service.domains) byDomain.set(domain, [...(byDomain.get(domain) ?? []), service]);
  }
  const isExcluded = (host: string, excluded: string, domain: string) => {
    const above = excluded.replace(/^\*\./, "");
    return isWithin(above, domain) && isWithin(host, above) && (above === excluded || host !== above);
  };
  return {
    of(host) {
      for (const domain of domainsOf(host)) {
        const found = byDomain
          .get(domain)
          ?.find(({ excludedHosts = [] }) => !excludedHosts.some((out) => isExcluded(host, out, domain)));
        if (found) return found.id;
      }
      return undefined;
    },
  };
}
