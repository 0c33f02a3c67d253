import { catalogueDomains } from "virtual:bundled-catalogue";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { colourBadge } from "#lib/browser/badge.ts";
import { listenToNotifications } from "#lib/browser/notifications.ts";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { Database } from "#lib/storage/database.ts";
import { onCommitted } from "./on-committed.ts";
import { onInstalled } from "./on-installed.ts";
import { onPermissionsRemoved } from "./on-permissions-removed.ts";
import { prepare } from "./prepare.ts";

/** Long enough for the visit that woke the worker to be served first; in milliseconds. */
const quietTime = 250;

// The composition root. Every listener is registered in the worker's first turn, or the event that
// woke the worker would be lost.
export default defineBackground(() => {
  const database = new Database();
  let prepared: Promise<void> | undefined;
  const prepareOnce = (wereTabsCounted = false) => {
    prepared ??= prepare(database, wereTabsCounted);
    return prepared;
  };

  browser.webNavigation.onCommitted.addListener((details) => onCommitted(database, details), {
    url: urlFilters(catalogueDomains),
  });
  browser.runtime.onInstalled.addListener(async (details) => {
    // An update finds tabs that were counted before, and makes the browser forget which.
    await Promise.all([prepareOnce(details.reason === "update"), onInstalled(details)]);
  });
  browser.runtime.onStartup.addListener(() => prepareOnce());
  listenToNotifications();
  browser.permissions.onAdded.addListener(listenToNotifications);
  browser.permissions.onRemoved.addListener((removed) => onPermissionsRemoved(database, removed));

  setTimeout(() => prepareOnce(), quietTime);
  void colourBadge();
});
