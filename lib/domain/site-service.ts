import type { ServiceId } from "./service.ts";

/** No service of our own catalogue has a colon in its id. */
const prefix = "site:";

/** Names the service at a domain that the list of Have I Been Pwned names, and our own catalogue does not. */
export function siteServiceAt(domain: string): ServiceId {
  return `${prefix}${domain}`;
}

/** The domain of such a service; nothing for one of our own catalogue. */
export function domainOfSite(id: ServiceId): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}

/** Between these lie the ids of all such services, and no others. */
export const siteServiceRange = { from: prefix, to: "site;" } as const;
