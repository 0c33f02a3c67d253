import { catalogueDomains } from "virtual:bundled-catalogue";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { colourBadge } from "#lib/browser/badge.ts";
import { isAboutNotifying, listenToNotifications } from "#lib/browser/notifications.ts";
import { openWelcome } from "#lib/browser/open-summary.ts";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { dayOf } from "#lib/domain/day.ts";
import { openProduct } from "#lib/product/open-product.ts";
import type { Wake } from "#lib/product/prepare.ts";

/** Long enough for the visit that woke the worker to be served first; in milliseconds. */
const quietTime = 250;

// Every listener is registered in the worker's first turn, or the event that woke the worker would be lost. Each
// hands its event to the product.
export default defineBackground(() => {
  const product = openProduct();
  let prepared: Promise<unknown> | undefined;
  const prepareOnce = (wake?: Wake) => {
    prepared ??= product.prepare(wake);
    return prepared;
  };

  browser.webNavigation.onCommitted.addListener(
    async ({ frameId, documentLifecycle, tabId, url, timeStamp }) => {
      // A pre-rendered page nobody has looked at yet is not a visit.
      if (frameId !== 0 || documentLifecycle === "prerender") return;
      await product.visit(tabId, url, dayOf(timeStamp));
    },
    { url: urlFilters(catalogueDomains) },
  );
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
    if (isAboutNotifying(removed)) await product.stopAlerts();
  });

  setTimeout(() => prepareOnce(), quietTime);
  void colourBadge();
});
