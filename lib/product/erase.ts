import { refreshables } from "#lib/domain/refresh.ts";
import { eraseAll } from "#lib/storage/erase-all.ts";
import { readSyncState } from "#lib/storage/sync-state.ts";
import { badgesChanged } from "./badges.ts";
import { type Context, readOrdinaryTabs } from "./context.ts";
import { loadBundled } from "./load-bundled.ts";

/**
 * Makes everything as after a fresh install, except that pages which are open now do not count: nothing of
 * what was erased may come back by itself.
 */
export async function eraseEverything(context: Context): Promise<void> {
  const { database, browser, clock } = context;
  const { today } = clock();
  // First, as a worker that wakes in the middle would count them.
  const tabs = await readOrdinaryTabs(context);
  await Promise.all(tabs.map(({ tabId }) => browser.markCounted(tabId, today)));
  const isSynced = (await readSyncState(database))?.kind === "on";
  await eraseAll(database);
  if (isSynced) {
    // Everything: also what the account holds, and by that the other devices stop. What they have recorded is theirs.
    // One that is under way would put it there again.
    await browser.oneExchange(browser.syncArea.clear);
    await browser.giveBackSync();
  }
  await loadBundled(context);
  await badgesChanged(context);
  await browser.setRefreshAlarm(undefined);
  await browser.askToWatch();
  // Last, as it wakes the worker.
  for (const what of refreshables) await browser.giveBackRefresh(what);
  await browser.stopNotifying();
}
