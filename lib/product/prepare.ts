import type { Tab } from "#lib/browser/tab.ts";
import { type Day, dayOf, notAfter } from "#lib/domain/day.ts";
import { hostOf } from "#lib/domain/host.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { pruneVisits } from "#lib/storage/prune-visits.ts";
import { findService } from "#lib/storage/services.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { tellAlert } from "./alerts.ts";
import { badgesChanged, refreshBadge } from "./badges.ts";
import { attempt, type Context } from "./context.ts";
import { visitPage } from "./visit.ts";

/**
 * What woke the product, as far as it matters:
 *
 * - `update`: the open tabs were reconciled before, and only their icons are blank, as an update of the extension
 *   makes the browser forget those;
 * - `start`: the browser has started, and something was stored before.
 */
export type Wake = "update" | "start" | "other";

/**
 * Sees that the bundled catalogue is loaded, and reconciles the open tabs, so that nothing is lost
 * that happened before: an install, an update, a browser start, a worker stopped half-way. Deletes visits
 * that are older than the person keeps them. Then looks whether there is something to notify of. Any context
 * may do so at any time, and twice does no harm.
 */
export async function prepare(context: Context, wake: Wake = "other"): Promise<void> {
  const { database, browser, clock } = context;
  if (wake === "start" && (await readCatalogueState(database)) === undefined) {
    // Whoever erases everything keeps the catalogue, so this was not the person.
    await choose(database, "lostOn", clock().today);
  }
  await loadCatalogue(database, browser.bundledAsset, clock().today);
  const tabs = (await browser.readTabs()).filter(({ isPrivate }) => !isPrivate);
  if (wake === "update") {
    await Promise.all(tabs.map(({ tabId }) => browser.markCounted(tabId, clock().today)));
  }
  await Promise.all(tabs.map((tab) => reconcile(context, tab)));
  const pruned = await attempt(context, () => pruneVisits(database, clock().today));
  // Closing an account may have been a step that only a deleted visit asked for.
  if (pruned.kind === "done" && pruned.value > 0) await badgesChanged(context);
  await attempt(context, () => tellAlert(context));
}

/**
 * A page counts once for a day, while it is in its tab: one that was visited in a pause, or whose record was
 * deleted since, would otherwise come back by being open. One that was looked at again on a later day was used on
 * that day, though nothing was loaded.
 */
async function reconcile(context: Context, { tabId, lastAccessed }: Tab): Promise<void> {
  const { browser, clock } = context;
  const { today } = clock();
  const lookedAtOn = notAfter(lastAccessed === undefined ? today : dayOf(lastAccessed), today);
  const countedOn = await browser.countedOn(tabId);
  if (countedOn !== undefined) {
    if (lastAccessed !== undefined && lookedAtOn > countedOn)
      await recordLaterUse(context, tabId, lookedAtOn);
    await refreshBadge(context, tabId);
    return;
  }
  const page = await browser.readTabPage(tabId);
  // A page that never loaded was not visited; a tab that was left open counts for the day it was
  // last looked at, not for today.
  if (page && !page.hasFailed) await visitPage(context, tabId, page.address, lookedAtOn);
}

async function recordLaterUse(context: Context, tabId: number, on: Day): Promise<void> {
  const { database, browser, clock } = context;
  const page = await browser.readTabPage(tabId);
  const host = page && hostOf(page.address);
  const service = host && (await findService(database, host));
  if (!service) return;
  await recordVisit(database, service.id, on, clock().today);
  await browser.markCounted(tabId, on);
}
