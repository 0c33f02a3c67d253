import type { Browser } from "wxt/browser";

/**
 * Filters with which the browser itself reports navigations at listed domains only, so that it never
 * tells us of any other site and never wakes the worker for one.
 *
 * The browser is handed all of them anew whenever the worker wakes, and takes them one after the other while the
 * visit waits. One plain suffix a domain is what it takes quickest (ADR 12). Only whole labels match: Chromium puts a
 * dot before the host too, so `.weibo.com` covers `weibo.com` itself, and leaves out a dot at the end, with which a
 * host may be written and is the same site. Firefox does neither.
 */
export function urlFilters(domains: readonly string[]): Browser.events.UrlFilter[] {
  const suffixes = domains.map((domain) => ({ hostSuffix: `.${domain}` }));
  if (import.meta.env.BROWSER !== "firefox") return suffixes;
  return [
    ...suffixes,
    ...domains.flatMap((domain) => [
      { hostEquals: domain },
      { hostEquals: `${domain}.` },
      { hostSuffix: `.${domain}.` },
    ]),
  ];
}
