import { showBadge } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { markCounted } from "#lib/browser/counted-page.ts";
import { readTab, readTabPage } from "#lib/browser/tab.ts";
import { clockAt } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import { hostOf } from "#lib/domain/host.ts";
import { languageOf } from "#lib/domain/language.ts";
import type { WatchOrder } from "#lib/domain/watch-order.ts";
import { holdsIn, momentOf } from "#lib/storage/badges.ts";
import { QuickReader } from "#lib/storage/quick-look.ts";
import { badgeOf } from "./badge-of.ts";

/** What a worker does before the rest of the product is evaluated. */
export interface QuickProduct {
  /** Serves most visits. @returns whether nothing is left to do. */
  readonly visit: (tabId: number, address: string, on: Day) => Promise<boolean>;
  /** Which hosts are to be watched; nothing where that cannot be read. */
  readonly readWatchOrder: () => Promise<WatchOrder | undefined>;
}

/** Begins to open the database, and gives what is done from it at once. */
export function openQuickProduct(reader = new QuickReader()): QuickProduct {
  void reader.open();
  return {
    visit: (tabId, address, on) => visitQuickly(reader, tabId, address, on),
    readWatchOrder: () => reader.readWatchOrder(),
  };
}

/**
 * Serves a visit from what was stored when its service was last weighed, with as little code as can be: a stopped
 * worker has it before the rest of the product is evaluated.
 *
 * @param address of a page at a listed domain.
 * @param on the day the page was looked at.
 * @returns whether nothing is left to do. Else the visit is the product's, though its badge may be there already.
 */
async function visitQuickly(reader: QuickReader, tabId: number, address: string, on: Day): Promise<boolean> {
  const host = hostOf(address);
  if (host === undefined) return true;
  const [tab, found] = await Promise.all([readTab(tabId), reader.look(host)]);
  if (!tab || tab.isPrivate) return true;
  const clock = clockAt(new Date());
  const badge = found?.badge;
  if (!badge || found.catalogue === undefined || !holdsIn(badge, momentOf(clock, found.catalogue)))
    return false;
  const language = languageOf(found.language, browserLanguage());
  await showBadge(tabId, badgeOf(found.service, badge.standing, language));
  // A first visit of the day is written, and days still to come are a clock's mistake, which the product mends.
  if (found.visit?.lastOn !== on || on !== clock.today) return false;
  const now = await readTabPage(tabId);
  // It may have gone on to another page meanwhile; one of the same host is the same visit.
  if (now && hostOf(now.address) !== host) return false;
  if (now) await markCounted(tabId, on);
  return true;
}
