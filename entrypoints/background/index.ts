import { catalogueDomains } from "virtual:bundled-catalogue";
import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { abilities } from "#lib/browser/abilities.ts";
import { colourBadge } from "#lib/browser/badge.ts";
import { listenToNotifications } from "#lib/browser/notifications.ts";
import { openWelcome } from "#lib/browser/open-summary.ts";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { Wake } from "#lib/product/prepare.ts";
import { openQuickVisit } from "#lib/product/quick-visit.ts";
import type { WorkerProduct } from "#lib/product/worker-product.ts";

/** Long enough for the visit that woke the worker to be served first; in milliseconds. */
const quietTime = 250;

/**
 * The product. The build puts the whole worker into one script, as a worker cannot load another one later; there a
 * dynamic import evaluates its modules when it is first asked for. Most wakes never do so before the badge is shown.
 */
async function openProduct(): Promise<WorkerProduct> {
  return (await import("#lib/product/open-worker-product.ts")).openWorkerProduct();
}

// Every listener is registered in the worker's first turn, or the event that woke the worker would be lost. Each
// hands its event to the product.
export default defineBackground(() => {
  // First, as the database opens by itself while the browser takes the filters.
  const visitQuickly = openQuickVisit();
  let opened: Promise<WorkerProduct> | undefined;
  const product = () => {
    opened ??= openProduct();
    return opened;
  };
  let prepared: Promise<unknown> | undefined;
  const prepareOnce = (wake?: Wake) => {
    prepared ??= product().then((opened) => opened.prepare(wake));
    return prepared;
  };

  const onCommitted = async ({ frameId, documentLifecycle, tabId, url, timeStamp }: Committed) => {
    // A pre-rendered page nobody has looked at yet is not a visit.
    if (frameId !== 0 || documentLifecycle === "prerender") return;
    const on = dayOf(timeStamp);
    if (!(await visitQuickly(tabId, url, on))) await (await product()).visit(tabId, url, on);
  };
  browser.webNavigation.onCommitted.addListener(onCommitted, { url: urlFilters(catalogueDomains) });
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
  browser.permissions.onAdded.addListener(listenToNotifications);
  browser.permissions.onRemoved.addListener(async (removed) => {
    if (abilities.notifications.isIn(removed)) await (await product()).stopAlerts();
  });

  setTimeout(() => prepareOnce(), quietTime);
  void colourBadge();
});

type Committed = Browser.webNavigation.WebNavigationTransitionCallbackDetails;
