import type { Browser } from "wxt/browser";

/** As many domains as one expression may name: few expressions are quickly registered, and each stays small. */
const domainsInOne = 100;

/**
 * Filters with which the browser itself reports navigations at listed domains only, so that it never
 * tells us of any other site and never wakes the worker for one.
 *
 * Each is a regular expression over many domains, as the browser is handed all filters anew whenever the worker
 * wakes, and a filter for each domain takes a tenth of the time that a visit may take. Only whole labels match,
 * as the host and nowhere else in the address; a host may be written with a trailing dot and is the same site.
 */
export function urlFilters(domains: readonly string[]): Browser.events.UrlFilter[] {
  const filters: Browser.events.UrlFilter[] = [];
  for (let from = 0; from < domains.length; from += domainsInOne) {
    const alternatives = domains
      .slice(from, from + domainsInOne)
      .map((domain) => domain.replaceAll(".", "\\."));
    filters.push({ urlMatches: `${beforeDomain}(?:${alternatives.join("|")})${afterDomain}` });
  }
  return filters;
}

/** Scheme, a name and password that nobody asked for, and the labels below the domain, of which none is empty. */
const beforeDomain = "^https?://(?:[^/?#]*@)?(?:[^/?#@:.]+\\.)*";
/** The trailing dot, a port, and the path, which every address has. */
const afterDomain = "\\.?(?::\\d+)?/";
