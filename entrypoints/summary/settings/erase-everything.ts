import { refreshBadges } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { bundledAsset } from "#lib/browser/bundled-asset.ts";
import { markCounted } from "#lib/browser/counted-page.ts";
import { stopNotifying } from "#lib/browser/notifications.ts";
import { readTabs } from "#lib/browser/tab.ts";
import { dayOf } from "#lib/domain/day.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import type { Database } from "#lib/storage/database.ts";
import { eraseAll } from "#lib/storage/erase-all.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";

/**
 * Makes everything as after a fresh install, except that pages which are open now do not count: nothing of
 * what was erased may come back by itself.
 */
export async function eraseEverything(database: Database): Promise<void> {
  const today = dayOf(Date.now());
  // First, as a worker that wakes in the middle would count them.
  const tabs = (await readTabs()).filter(({ isPrivate }) => !isPrivate);
  await Promise.all(tabs.map(({ tabId }) => markCounted(tabId)));
  await eraseAll(database);
  await loadCatalogue(database, bundledAsset, today);
  await refreshBadges((host) => readBadge(database, host, browserLanguage(), today));
  // Last, as it wakes the worker.
  await stopNotifying();
}
