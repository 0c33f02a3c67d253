import { countedOn } from "#lib/browser/counted-page.ts";
import { readTabPage, readTabs } from "#lib/browser/tab.ts";
import { type Day, dayOf, notAfter } from "#lib/domain/day.ts";
import { domainsOf, hostOf } from "#lib/domain/host.ts";

/** A page that is open and was not counted. */
export interface MissedVisit {
  readonly tabId: number;
  readonly address: string;
  /** The day on which it was looked at last. */
  readonly on: Day;
}

/**
 * The pages at some hosts that are open and were not counted: the browser may have started the worker to tell of one,
 * and was not heard. Of a tab that went on meanwhile it is the page it went on to.
 *
 * @param today the person's own day.
 */
export async function missedVisits(hosts: readonly string[], today: Day): Promise<MissedVisit[]> {
  if (hosts.length === 0) return [];
  const domains = new Set(hosts);
  const tabs = (await readTabs()).filter(({ isPrivate }) => !isPrivate);
  const missed = await Promise.all(
    tabs.map(async ({ tabId, lastAccessed }): Promise<readonly MissedVisit[]> => {
      const [page, counted] = await Promise.all([readTabPage(tabId), countedOn(tabId)]);
      const host = page && !page.hasFailed && counted === undefined ? hostOf(page.address) : undefined;
      if (page === undefined || host === undefined) return [];
      if (!domainsOf(host).some((domain) => domains.has(domain))) return [];
      const on = notAfter(lastAccessed === undefined ? today : dayOf(lastAccessed), today);
      return [{ tabId, address: page.address, on }];
    }),
  );
  return missed.flat();
}
