import { refreshBadge } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { bundledAsset } from "#lib/browser/bundled-asset.ts";
import { isCounted, markCounted } from "#lib/browser/counted-page.ts";
import { readTabPage, readTabs, type Tab } from "#lib/browser/tab.ts";
import { dayOf } from "#lib/domain/day.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import type { Database } from "#lib/storage/database.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { pruneVisits } from "#lib/storage/prune-visits.ts";
import { tellAlert } from "./tell-alert.ts";
import { visitPage } from "./visit-page.ts";

/**
 * Sees that the bundled catalogue is loaded, and reconciles the open tabs, so that nothing is lost
 * that happened before: an install, an update, a browser start, a worker stopped half-way. Deletes visits
 * that are older than the person keeps them. Then looks whether there is something to notify of. Any context
 * may do so at any time, and twice does no harm.
 *
 * @param wereTabsCounted whether the open tabs were reconciled before, and only their icons are blank:
 *   an update of the extension makes the browser forget those.
 */
export async function prepare(database: Database, wereTabsCounted = false): Promise<void> {
  await loadCatalogue(database, bundledAsset, dayOf(Date.now()));
  const tabs = (await readTabs()).filter(({ isPrivate }) => !isPrivate);
  if (wereTabsCounted) await Promise.all(tabs.map(({ tabId }) => markCounted(tabId)));
  await Promise.all(tabs.map((tab) => reconcile(database, tab)));
  await pruneVisits(database, dayOf(Date.now()));
  await tellAlert(database);
}

/**
 * A page counts once, while it is in its tab: one that was visited in a pause, or whose record was deleted
 * since, would otherwise come back by being open.
 */
async function reconcile(database: Database, { tabId, lastAccessed }: Tab): Promise<void> {
  if (await isCounted(tabId)) {
    await refreshBadge(tabId, (host) => readBadge(database, host, browserLanguage(), dayOf(Date.now())));
    return;
  }
  const page = await readTabPage(tabId);
  // A page that never loaded was not visited; a tab that was left open counts for the day it was
  // last looked at, not for today.
  if (page && !page.hasFailed) {
    await visitPage(database, tabId, page.address, dayOf(lastAccessed ?? Date.now()));
  }
}
