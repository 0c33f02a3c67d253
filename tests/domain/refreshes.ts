import type { FeedEntry, FeedRows } from "#lib/domain/feed.ts";
import type { Incident, SourcedIncident } from "#lib/domain/incident.ts";
import type { Edition, FeedState, UpdateState } from "#lib/domain/refresh.ts";
import type { Service } from "#lib/domain/service.ts";
import { siteServiceAt } from "#lib/domain/site-service.ts";
import type { Source } from "#lib/domain/source.ts";
import { anIncident, aService, inEveryLanguage } from "./builders.ts";

/** Of an edition later than any that is bundled with a test. */
export const anEdition: Edition = {
  number: 7,
  madeOn: "2026-11-20",
  expiresOn: "2027-11-20",
  hash: "hash of edition 7",
};

export const updatesOn: UpdateState = { key: "updates", isOn: true, failures: 0, nextAt: 1 };

export const feedOn: FeedState = {
  key: "feed",
  isOn: true,
  failures: 0,
  nextAt: 1,
  list: { from: "network", entries: 1, dropped: 0, merged: 0, since: 1, mergedWith: "hash" },
};

export function aFeedEntry(over: Partial<FeedEntry> = {}): FeedEntry {
  return {
    name: "Listed",
    title: "Listed",
    domain: "listed.example",
    listedOn: "2026-11-20",
    accounts: 1_000,
    dataClasses: ["email-addresses"],
    flags: [],
    ...over,
  };
}

/** A service that only the list names. */
export function aSite(domain: string, over: Partial<Service> = {}): Service {
  return aService({
    id: siteServiceAt(domain),
    name: inEveryLanguage(domain),
    domains: [domain],
    layer: "feed",
    ...over,
  });
}

export const anIndexSource = (name: string): Source => ({
  kind: "breach-index",
  url: `https://haveibeenpwned.com/Breach/${name}`,
  publisher: "Have I Been Pwned",
  title: name,
  language: "en",
});

/** An incident that only the list has. */
export function aListing(name: string, over: Partial<Incident> = {}): SourcedIncident {
  return anIncident({
    id: `hibp:${name.toLowerCase()}`,
    layer: "feed",
    listedOn: "2026-11-20",
    indexEntry: { name, title: name },
    ...over,
    sources: [anIndexSource(name)],
  });
}

/** A list of one entry at each of some domains. */
export function aList(...domains: readonly string[]): FeedRows {
  return {
    services: domains.map((domain) => aSite(domain)),
    incidents: domains.map((domain) => aListing(domain, { serviceIds: [siteServiceAt(domain)] })),
    merged: new Map(),
  };
}
