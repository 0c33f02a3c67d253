/*
 * Whom Omamori may ask, each only where the person wants it. The third, which has the updates of the catalogue, is
 * named by whoever builds it (`lib/catalogue/update-source-plugin.ts`).
 */

/** The public list of all breaches, the same for everybody. */
export const feedAddress = "https://haveibeenpwned.com/api/v3/breaches";

/** Below it, by the first five hexadecimal digits of a SHA-1: the ends of all SHA-1 of exposed passwords that begin so. */
export const rangesAddress = "https://api.pwnedpasswords.com/range/";

/** What a browser calls the permission for the host of an address. Not all of them can name a port in it. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
