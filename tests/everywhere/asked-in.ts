import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import { feedAddress, rangesAddress } from "#lib/domain/asked-hosts.ts";
import type { LocalWeb, WebRequest } from "#scripts/browser/local-web.ts";

const hosts = [updateSource().address, feedAddress, rangesAddress].map((address) => new URL(address).host);

/** What was asked of those whom Omamori may ask. */
export const askedIn = (web: LocalWeb): readonly WebRequest[] =>
  web.requests.filter(({ url }) => hosts.includes(new URL(url).host));
