const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * The host name a visit is matched by, and the only part of an address that is ever looked at.
 *
 * @param url any address a tab can show.
 * @returns the host in ASCII lower case (punycode for IDN), without port or trailing dot; nothing
 *   for addresses that are not http(s), for IP addresses and for single-label names (`localhost`).
 */
export function hostOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") return undefined;
  const host = parsed.hostname.replace(/\.$/, "");
  const isName = host.includes(".") && !ipv4.test(host) && !host.startsWith("[");
  return isName ? host : undefined;
}

/**
 * The domains that could list a host, most specific first: `a.weibo.com` gives `a.weibo.com` and
 * `weibo.com`. Whole labels only, so `notweibo.com` never yields `weibo.com`, and no top-level domain.
 */
export function domainsOf(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, start) => labels.slice(start).join("."));
}

/** Whether a host is a domain or lies below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
