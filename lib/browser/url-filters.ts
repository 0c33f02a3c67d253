import type { Browser } from "wxt/browser";

/**
 * Filters with which the browser itself reports navigations at listed domains only, so that it never
 * tells us of any other site and never wakes the worker for one.
 *
 * A leading dot keeps to whole labels. Chromium puts a dot before the host as well, so `.weibo.com`
 * covers `weibo.com` itself; Firefox does not, hence `hostEquals`. A host may be written with a
 * trailing dot and is the same site then.
 */
export function urlFilters(domains: readonly string[]): Browser.events.UrlFilter[] {
  const schemes = ["http", "https"];
  return domains.flatMap((domain) => [
    { hostSuffix: `.${domain}`, schemes },
    { hostSuffix: `.${domain}.`, schemes },
    ...(import.meta.env.FIREFOX ? [{ hostEquals: domain, schemes }] : []),
  ]);
}
