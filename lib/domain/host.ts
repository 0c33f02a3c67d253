/**
 * What an address names: a site by its name on the internet, or one that only this device or its own network
 * knows (a numeric address, `localhost`, a name without a dot, `printer.local`). Nothing is a web page besides.
 */
export type Place = { readonly kind: "site"; readonly host: string } | { readonly kind: "near" };

/** Host names end in one of these that are never given out on the internet (RFC 6761, 6762, 8375, ICANN). */
const nearOnly = [
  ".local",
  ".localhost",
  ".internal",
  ".home.arpa",
  ".lan",
  ".intranet",
  ".test",
  ".invalid",
];

/**
 * Where an address leads, by its host alone; nothing for an address that is not http(s).
 *
 * @param url any address a tab can show.
 */
export function placeOf(url: string): Place | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") return undefined;
  const host = parsed.hostname.replace(/\.$/, "");
  const labels = host.split(".");
  // An address of numbers alone was made four numbers by the URL parser; IPv6 stands in brackets.
  const isNumeric = /^\d+$/.test(labels.at(-1) ?? "") || host.startsWith("[");
  const isNear = labels.length < 2 || nearOnly.some((ending) => host.endsWith(ending));
  // No name has an empty part: such an address leads nowhere.
  return isNumeric || isNear || labels.includes("") ? { kind: "near" } : { kind: "site", host };
}

/**
 * The host name a visit is matched by, and the only part of an address that is ever looked at.
 *
 * @param url any address a tab can show.
 * @returns the host in ASCII lower case (punycode for IDN), without port or trailing dot; nothing
 *   for addresses that are not http(s), and for those that name no site on the internet.
 */
export function hostOf(url: string): string | undefined {
  const place = placeOf(url);
  return place?.kind === "site" ? place.host : undefined;
}

/** An http(s) address whose host needs no parser: its letters are those that parsing would give. */
const plainAddress = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*)(?::\d{1,4})?(?:[/?#]|$)/;

/** Another scheme than http(s), of which nothing is looked at: a `data:` address can be megabytes long. */
const otherScheme = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;

/**
 * The same host as `hostOf` gives, for hundreds of thousands of addresses: only those are parsed that have to be.
 * Of a name that only this network knows it may give the host, which no list of services holds.
 */
export function hostAmongMany(url: string): string | undefined {
  const host = plainAddress.exec(url)?.[1];
  // What is written in punycode may be malformed.
  if (host !== undefined && !host.includes("xn--")) return host;
  return otherScheme.test(url) ? undefined : hostOf(url);
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
