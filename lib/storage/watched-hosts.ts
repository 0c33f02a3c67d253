import type { FeedRows } from "#lib/domain/feed.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import { mostWatched, type WatchOrder } from "#lib/domain/watch-order.ts";
import type { Database } from "./database.ts";

/** Hosts at which visits are to be told of, and which the build need not know. */
export type WatchedHosts =
  /** All domains of the loaded catalogue, which may be an update. */
  | { readonly key: "catalogue"; readonly hosts: readonly string[] }
  /** Domains of the list of Have I Been Pwned, the newest listed first. */
  | { readonly key: "feed"; readonly hosts: readonly string[] }
  /**
   * What a browser was asked to watch beside the build's, list by list, and was not asked to forget: it remembers over
   * restarts, and must be told each list again to forget it.
   */
  | { readonly key: "registered"; readonly lists: readonly (readonly string[])[] };

/** What stored rows say. */
export function watchOrderOf(
  state: { readonly hash?: string } | undefined,
  rows: readonly WatchedHosts[],
): WatchOrder {
  const find = <Key extends WatchedHosts["key"]>(key: Key) =>
    rows.find((row): row is Extract<WatchedHosts, { readonly key: Key }> => row.key === key);
  return {
    hash: state?.hash,
    catalogue: find("catalogue")?.hosts ?? [],
    feed: find("feed")?.hosts ?? [],
    registered: find("registered")?.lists ?? [],
  };
}

/** Notes which lists the browser may still remember. */
export async function noteRegistered(
  { watchedHosts }: Database,
  lists: readonly (readonly string[])[],
): Promise<void> {
  if (lists.length === 0) await watchedHosts.delete("registered");
  else await watchedHosts.put({ key: "registered", lists });
}

/** The hosts of a list that are watched, the newest listed first, and how many are not. */
export function hostsOf({ services, incidents }: Pick<FeedRows, "services" | "incidents">): {
  readonly watched: WatchedHosts;
  readonly unwatched: number;
} {
  const listedOn = new Map<ServiceId, string>();
  for (const { serviceIds, listedOn: day = "" } of incidents) {
    for (const id of serviceIds) if (day > (listedOn.get(id) ?? "")) listedOn.set(id, day);
  }
  const dayOf = ({ id }: { readonly id: ServiceId }) => listedOn.get(id) ?? "";
  const hosts = services
    .toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : Number(dayOf(a) < dayOf(b))))
    .flatMap(({ domains }) => domains);
  return {
    watched: { key: "feed", hosts: hosts.slice(0, mostWatched) },
    unwatched: Math.max(0, hosts.length - mostWatched),
  };
}

/** Keeps the domains of the loaded catalogue, where they are others than before. In a transaction of the caller's. */
export async function keepCatalogueHosts(
  { watchedHosts }: Database,
  hosts: readonly string[],
): Promise<void> {
  const before = await watchedHosts.get("catalogue");
  if (before && "hosts" in before && before.hosts.join(" ") === hosts.join(" ")) return;
  await watchedHosts.put({ key: "catalogue", hosts });
}
