import { getDomain } from "tldts";
import { hostOf } from "#lib/domain/host.ts";

/** What a host name consists of, and nothing that an address has beside it. */
const bareName = /^[^\s/\\?#@:%[\]<>"'`{}|^]+$/;

/** Networks that no browser of ours opens. */
const otherNetworks = /\.(?:onion|i2p|bit|eth)$/;

/**
 * The site that a list names, as it stands: in ASCII lower case, without a leading `www.`. `parapa.mail.ru` does not
 * become `mail.ru`.
 *
 * @returns nothing where it is no site that a person visits: a number, a name of one's own network, an onion name, or
 *   an ending below which others register theirs (`co.jp`, `ddns.net`), of which nobody may be told as a whole.
 */
export function siteDomain(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > 253 || !bareName.test(typed)) return undefined;
  const host = hostOf(`https://${typed}/`);
  if (host === undefined || otherNetworks.test(host) || !isHostName(host)) return undefined;
  const bare = host.replace(/^www\./, "");
  return [bare, host].find(isBelowAnEnding);
}

const isHostName = (host: string) => /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(host);

const isBelowAnEnding = (host: string) => getDomain(host, { allowPrivateDomains: true }) !== null;
