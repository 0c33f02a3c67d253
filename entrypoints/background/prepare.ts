import { bundledAsset } from "#lib/browser/bundled-asset.ts";
import { readTabPage, readTabs } from "#lib/browser/tab.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { Database } from "#lib/storage/database.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { tellAlert } from "./tell-alert.ts";
import { visitPage } from "./visit-page.ts";

/**
 * Sees that the bundled catalogue is loaded, and reconciles the open tabs, so that nothing is lost
 * that happened before: an install, an update, a browser start, a worker stopped half-way. Then looks
 * whether there is something to notify of. Any context may do so at any time, and twice does no harm.
 */
export async function prepare(database: Database): Promise<void> {
  await loadCatalogue(database, bundledAsset, dayOf(Date.now()));
  const tabs = await readTabs();
  await Promise.all(
    tabs.map(async ({ tabId, isPrivate, lastAccessed }) => {
      const page = isPrivate ? undefined : await readTabPage(tabId);
      // A page that never loaded was not visited; a tab that was left open counts for the day it was
      // last looked at, not for today.
      if (page && !page.hasFailed) {
        await visitPage(database, tabId, page.address, dayOf(lastAccessed ?? Date.now()));
      }
    }),
  );
  await tellAlert(database);
}
