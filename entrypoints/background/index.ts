import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { abilities } from "#lib/browser/abilities.ts";
import { listenToRefreshAlarm } from "#lib/browser/alarms.ts";
import { colourBadge } from "#lib/browser/badge.ts";
import { listenToNotifications } from "#lib/browser/notifications.ts";
import { openWelcome } from "#lib/browser/open-summary.ts";
import { type Committed, onAskedToWatch, watchVisits } from "#lib/browser/watch.ts";
import { type Day, dayOf } from "#lib/domain/day.ts";
import { refreshables } from "#lib/domain/refresh.ts";
import { missedVisits } from "#lib/product/missed-visits.ts";
import type { BackgroundProduct } from "#lib/product/open-worker-product.ts";
import type { Wake } from "#lib/product/prepare.ts";
import { openQuickProduct } from "#lib/product/quick-visit.ts";

/** Long enough for the visit that woke the worker to be served first; in milliseconds. */
const quietTime = 250;
/** Long enough for its event to be there, if the build knows its host; likewise. */
const firstTime = 20;

/**
 * The product. The build puts the whole worker into one script, as a worker cannot load another one later; there a
 * dynamic import evaluates its modules when it is first asked for. Most wakes never do so before the badge is shown.
 */
async function openProduct(): Promise<BackgroundProduct> {
  return (await import("#lib/product/open-worker-product.ts")).openWorkerProduct();
}

// Every listener is registered in the worker's first turn, or the event that woke the worker would be lost. Each
// hands its event to the product.
export default defineBackground(() => {
  // First, as the database opens by itself while the browser takes the filters.
  const quick = openQuickProduct();
  let opened: Promise<BackgroundProduct> | undefined;
  const product = () => {
    opened ??= openProduct();
    return opened;
  };
  const tend = async () => (await product()).tendRefreshes();
  let prepared: Promise<unknown> | undefined;
  const prepareOnce = (wake?: Wake) => {
    prepared ??= product()
      .then((opened) => opened.prepare(wake))
      // It may have loaded a catalogue that lists other hosts.
      .finally(follow)
      .then(tend);
    return prepared;
  };

  const look = async (tabId: number, url: string, on: Day) => {
    if (!(await quick.visit(tabId, url, on))) await (await product()).visit(tabId, url, on);
  };
  let looking: Promise<void> = Promise.resolve();
  const watch = watchVisits(({ frameId, documentLifecycle, tabId, url, timeStamp }: Committed) => {
    // A pre-rendered page nobody has looked at yet is not a visit.
    if (frameId !== 0 || documentLifecycle === "prerender") return Promise.resolve();
    looking = look(tabId, url, dayOf(timeStamp));
    return looking;
  });
  let following: Promise<void> = Promise.resolve();
  // One after the other, and never while a visit waits for its badge.
  const follow = () => {
    following = Promise.allSettled([following, looking]).then(async () => {
      const order = await quick.readWatchOrder();
      if (order)
        await watch.follow(order, async (lists) => void (await (await product()).noteWatched(lists)));
    });
    return following;
  };
  // A page may have been opened while the browser was not yet asked to tell of it.
  const followAndLook = async () => {
    await follow();
    const missed = await missedVisits(watch.further(), dayOf(Date.now()));
    await Promise.all(missed.map(({ tabId, address, on }) => look(tabId, address, on)));
  };
  onAskedToWatch(followAndLook);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    const isUpdate = reason === "update";
    // The welcome comes once, with the install.
    await Promise.all([
      prepareOnce(isUpdate ? "update" : "other"),
      reason === "install" ? openWelcome() : undefined,
    ]);
  });
  browser.runtime.onStartup.addListener(async () => {
    await prepareOnce("start");
  });
  listenToNotifications();
  browser.permissions.onRemoved.addListener(async (removed) => {
    if (abilities.notifications.isIn(removed)) await (await product()).stopAlerts();
    if (refreshables.some((what) => abilities[what].isIn(removed))) await tend();
  });
  listenToRefreshAlarm(tend);

  setTimeout(followAndLook, firstTime);
  setTimeout(() => prepareOnce(), quietTime);
  void colourBadge();
});
