import type { Tab } from "#lib/browser/tab.ts";
import { type Day, dayOf, notAfter } from "#lib/domain/day.ts";
import { hostOf } from "#lib/domain/host.ts";
import { areIconsShown, momentOf } from "#lib/storage/badges.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { weighedBy } from "#lib/storage/catalogue-state.ts";
import { pruneVisits } from "#lib/storage/prune-visits.ts";
import { findServices } from "#lib/storage/services.ts";
import { choose } from "#lib/storage/settings.ts";
import { isFeedLeft, sweepFeed } from "#lib/storage/sweep-feed.ts";
import { recordVisits } from "#lib/storage/visits.ts";
import { badgesChanged, showAllBadges, showBadges } from "./badges.ts";
import { attempt, type Context, readOrdinaryTabs } from "./context.ts";
import { loadBundled } from "./load-bundled.ts";

/**
 * What woke the product, as far as it matters:
 *
 * - `update`: the open tabs were reconciled before, and only their icons are blank, as an update of the extension
 *   makes the browser forget those;
 * - `start`: the browser has started, and something was stored before.
 */
export type Wake = "update" | "start" | "other";

/**
 * Sees that the bundled catalogue is loaded in the person's language, and reconciles the open tabs, so that nothing is lost
 * that happened before: an install, an update, a browser start, a worker stopped half-way. Deletes visits
 * that are older than the person keeps them. Then looks whether there is something to notify of, and gives a
 * permission back that a look through the history left behind. Any context may do so at any time, and twice does
 * no harm.
 */
export async function prepare(context: Context, wake: Wake = "other"): Promise<void> {
  const { database, browser, clock } = context;
  if (wake === "start" && (await readCatalogueState(database)) === undefined) {
    // Whoever erases everything keeps the catalogue, so this was not the person.
    await choose(database, "lostOn", clock().today);
  }
  const isLoaded = await loadBundled(context);
  const tabs = await readOrdinaryTabs(context);
  if (wake === "update") {
    await Promise.all(tabs.map(({ tabId }) => browser.markCounted(tabId, clock().today)));
  }
  const counted = await Promise.all(
    tabs.map(async (tab) => ({ ...tab, countedOn: await browser.countedOn(tab.tabId) })),
  );
  await attempt(context, () => countPages(context, counted));
  // A wake refreshes what changed: whoever changes something shows all icons, and only a day, another catalogue or an
  // update changes what they say by itself.
  const state = await readCatalogueState(database);
  const known = weighedBy(state);
  const isShown =
    isLoaded &&
    wake !== "update" &&
    known !== undefined &&
    (await areIconsShown(database, momentOf(clock(), known)));
  if (!isShown) {
    const shown = counted.filter(({ countedOn }) => countedOn !== undefined).map(({ tabId }) => tabId);
    await attempt(context, () => showAllBadges(context, shown));
  }
  // At any wake, as not every browser tells of its start. What somebody is writing is not left over.
  await attempt(context, async () => {
    if (await isFeedLeft(database, state?.feed)) await browser.unlessRefreshing(() => sweepFeed(database));
  });
  const pruned = await attempt(context, () => pruneVisits(database, clock().today));
  // Closing an account may have been a step that only a deleted visit asked for.
  if (pruned.kind === "done" && pruned.value > 0) await badgesChanged(context);
  await attempt(context, async () => (await import("./alerts.ts")).tellAlert(context));
  await browser.giveBackHistory();
}

/**
 * Notes the pages in open tabs that were not counted yet. A page counts once for a day, while it is in its tab: one
 * that was visited in a pause, or whose record was deleted since, would otherwise come back by being open. One that
 * was looked at again on a later day was used on that day, though nothing was loaded.
 */
async function countPages(context: Context, tabs: readonly CountedTab[]): Promise<void> {
  const { database, browser, clock } = context;
  const { today } = clock();
  const looked = await Promise.all(tabs.map((tab) => lookAt(context, tab, today)));
  const pages = looked.flatMap((page) => page ?? []);
  if (pages.length === 0) return;
  const services = await findServices(database, [...new Set(pages.map(({ host }) => host))]);
  const listed = pages.flatMap(({ host, ...page }) => {
    const service = services.get(host);
    return service ? [{ ...page, host, serviceId: service.id }] : [];
  });
  const recorded = await attempt(context, () => recordVisits(database, listed, today));
  await attempt(context, () =>
    showBadges(
      context,
      listed.map(({ tabId }) => tabId),
    ),
  );
  if (recorded.kind !== "done") return;
  await Promise.all(
    listed.map(async ({ tabId, host, on }) => {
      // It may have gone on to another page, which is another visit.
      const now = await browser.readTabPage(tabId);
      if (now && hostOf(now.address) === host) await browser.markCounted(tabId, on);
    }),
  );
}

interface CountedTab extends Tab {
  /** For which day its page was counted. */
  readonly countedOn: Day | undefined;
}

/** A page that is still to be counted, and for which day. */
interface Uncounted {
  readonly tabId: number;
  readonly host: string;
  readonly on: Day;
}

async function lookAt(
  { browser }: Context,
  { tabId, lastAccessed, countedOn }: CountedTab,
  today: Day,
): Promise<Uncounted | undefined> {
  // A tab that was left open counts for the day it was last looked at, not for today.
  const on = notAfter(lastAccessed === undefined ? today : dayOf(lastAccessed), today);
  if (countedOn !== undefined && (lastAccessed === undefined || on <= countedOn)) return undefined;
  const page = await browser.readTabPage(tabId);
  const host = page && hostOf(page.address);
  // A page that never loaded was not visited.
  return host === undefined || (page?.hasFailed && countedOn === undefined) ? undefined : { tabId, host, on };
}
