import { domainsOf, isWithin } from "./host.ts";
import type { Service } from "./service.ts";

/**
 * The service a host belongs to: the one that lists the most specific domain above the host and
 * does not exclude it. So `pay.weixin.qq.com` is WeChat Pay, `weixin.qq.com` WeChat, and
 * `mail.qq.com` QQ.
 *
 * @param candidates services that list any of `domainsOf(host)`; others do no harm.
 */
export function matchService(host: string, candidates: readonly Service[]): Service | undefined {
  for (const domain of domainsOf(host)) {
    const found = candidates.find(
      (service) =>
        service.domains.includes(domain) &&
        !service.excludedHosts?.some((excluded) => isExcluded(host, excluded, domain)),
    );
    if (found) return found;
  }
  return undefined;
}

/** Whether a host is taken out of a domain. What is listed more specifically than the exclusion stays in. */
function isExcluded(host: string, excluded: string, domain: string): boolean {
  const above = excluded.replace(/^\*\./, "");
  if (!isWithin(above, domain)) return false;
  return isWithin(host, above) && (above === excluded || host !== above);
}
