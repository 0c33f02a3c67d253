import { catalogueDomains, catalogueHash } from "virtual:bundled-catalogue";
import { type Browser, browser } from "wxt/browser";
import { domainsOf } from "#lib/domain/host.ts";
import { mostWatched, type WatchOrder } from "#lib/domain/watch-order.ts";
import { watchAlarm } from "./ask-to-watch.ts";
import { urlFilters } from "./url-filters.ts";

/** A navigation that the browser tells of. */
export type Committed = Browser.webNavigation.WebNavigationTransitionCallbackDetails;

/** What the browser was asked to watch, and is to be asked. */
export interface Watch {
  /** The hosts watched beside the build's. */
  readonly further: () => readonly string[];
  /**
   * Watches what is ordered now, and nothing else.
   *
   * @param note is told, before and after, of every list that the browser may remember from then on.
   */
  readonly follow: (
    order: WatchOrder,
    note: (lists: readonly (readonly string[])[]) => Promise<void>,
  ) => Promise<void>;
}

/** Where the browser's event page, unlike a service worker, finds the hosts in its first turn. */
const storedHosts = "watchedHosts";
/** Longer than a browser leaves an idle event page running; in minutes. */
const minutesUntilIdle = 2;
const isEventPage = import.meta.env.BROWSER === "firefox";

/**
 * Registers all that tells of navigations. To be called in the worker's first turn: an event for which nothing is
 * registered then is lost.
 *
 * A service worker knows the build's hosts then, and no others: what it stored it can only read later. So further hosts
 * are registered a moment after, and whoever calls looks at the open tabs for a visit that came before (ADR 49). The
 * browser remembers them, and starts the worker for one. An event page reads them from `localStorage` in time.
 */
export function watchVisits(handle: (details: Committed) => Promise<void>): Watch {
  const inFirstTurn = isEventPage ? readStored() : [];
  let last = "";
  // A host below one of the build's and one of the others is told of twice.
  const once = async (details: Committed) => {
    const event = `${details.tabId} ${details.frameId} ${details.timeStamp} ${details.url}`;
    if (event === last) return;
    last = event;
    await handle(details);
  };
  const { onCommitted } = browser.webNavigation;
  const listen = (hosts: readonly string[]) => {
    const listener = (details: Committed) => once(details);
    onCommitted.addListener(listener, { url: urlFilters(hosts) });
    return () => onCommitted.removeListener(listener);
  };
  listen([...catalogueDomains, ...inFirstTurn]);
  let further: readonly string[] = inFirstTurn;
  let stop: (() => void) | undefined;

  const replaceBy = (hosts: readonly string[]) => {
    stop?.();
    stop = hosts.length > 0 ? listen(hosts) : undefined;
    further = hosts;
  };

  const followInEventPage = async (hosts: readonly string[]) => {
    localStorage.setItem(storedHosts, hosts.join(" "));
    if (isSame(hosts, inFirstTurn)) return;
    if (!isSame(hosts, further)) replaceBy(hosts);
    // The browser remembers only what was registered in a first turn: there is to be another, once this page is idle.
    await browser.alarms.create(watchAlarm, { delayInMinutes: minutesUntilIdle });
  };

  const followInWorker = async (
    hosts: readonly string[],
    registered: WatchOrder["registered"],
    note: (lists: WatchOrder["registered"]) => Promise<void>,
  ) => {
    const wanted = hosts.length > 0 ? [hosts] : [];
    const outdated = registered.filter((list) => !isSame(list, hosts));
    const isKnown = outdated.length === 0 && registered.length === wanted.length;
    // Noted first, as the worker may be stopped before it is undone.
    if (!isKnown) await note([...outdated, ...wanted]);
    if (!isSame(hosts, further)) replaceBy(hosts);
    // What an earlier run of the worker registered is forgotten only when it is registered and taken back once more.
    for (const list of outdated) listen(list)();
    if (!isKnown) await note(wanted);
  };

  return {
    further: () => further,
    follow: async (order, note) => {
      const hosts = furtherHosts(order);
      if (isEventPage) await followInEventPage(hosts);
      else await followInWorker(hosts, order.registered, note);
    },
  };
}

/** In the worker's first turn: does what was asked for by `askToWatch`. */
export function onAskedToWatch(follow: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === watchAlarm) await follow();
  });
}

/** What is to be watched and the build does not watch already, the newest first. */
function furtherHosts({ hash, catalogue, feed }: WatchOrder): readonly string[] {
  const ofUpdate = hash === catalogueHash ? [] : catalogue;
  if (ofUpdate.length === 0 && feed.length === 0) return [];
  const build = new Set(catalogueDomains);
  const isNew = (host: string) => !domainsOf(host).some((domain) => build.has(domain));
  return [...new Set([...ofUpdate, ...feed].filter(isNew))].slice(0, mostWatched);
}

function readStored(): readonly string[] {
  return localStorage.getItem(storedHosts)?.split(" ").filter(Boolean) ?? [];
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((host, at) => host === other[at]);
