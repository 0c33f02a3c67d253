import { refreshBadge, showBadge } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { markCounted } from "#lib/browser/counted-page.ts";
import { readTab, readTabPage } from "#lib/browser/tab.ts";
import { type Day, dayOf } from "#lib/domain/day.ts";
import { hostOf } from "#lib/domain/host.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import type { Database } from "#lib/storage/database.ts";
import { recordVisit } from "#lib/storage/visits.ts";

/**
 * One visit, from the address to the record and the badge. In a private tab and at an unlisted host
 * nothing is recorded or shown. Only the host of the address is looked at. While recording is paused, the
 * badge comes all the same.
 *
 * @param on the day the page was looked at.
 */
export async function visitPage(database: Database, tabId: number, address: string, on: Day): Promise<void> {
  const host = hostOf(address);
  if (host === undefined) return;
  const today = dayOf(Date.now());
  const [tab, badge] = await Promise.all([
    readTab(tabId),
    readBadge(database, host, browserLanguage(), today, on),
  ]);
  if (!tab || tab.isPrivate || !badge) return;

  // The number first: a person sees it, and a visit that a stopped worker left out is found at its wake.
  await showBadge(tabId, badge);
  await recordVisit(database, badge.service.id, on);

  // The tab may have gone on to another page while this one was looked up. One of the same host, or the same
  // page under an address that it gave itself, is the same visit.
  const now = await readTabPage(tabId);
  if (!now) return;
  if (hostOf(now.address) === host) await markCounted(tabId);
  if (now.address !== address) {
    await refreshBadge(tabId, (atHost) => readBadge(database, atHost, browserLanguage(), today));
  }
}
