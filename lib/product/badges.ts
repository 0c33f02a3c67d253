import type { Badge } from "#lib/browser/badge.ts";
import type { Day } from "#lib/domain/day.ts";
import { hostOf } from "#lib/domain/host.ts";
import { languageOf } from "#lib/domain/language.ts";
import { badgeSources, readBadge, readBadges, type ServiceBadge } from "#lib/queries/read-badge.ts";
import { beginShowing, forgetBadges, keepBadges, momentOf } from "#lib/storage/badges.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { weighedBy } from "#lib/storage/catalogue-state.ts";
import { failureOf } from "#lib/storage/failure-of.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { badgeOf } from "./badge-of.ts";
import { type Context, readOrdinaryTabs } from "./context.ts";

/** Makes the badges of all open tabs agree with what is stored now. Private tabs are left alone. */
export async function badgesChanged(context: Context): Promise<void> {
  await forgetBadges(context.database);
  const tabs = await readOrdinaryTabs(context);
  await showAllBadges(
    context,
    tabs.map(({ tabId }) => tabId),
  );
}

/** Shows the badges of all tabs that have one, and remembers when that is done: a worker that wakes need not then. */
export async function showAllBadges(context: Context, tabIds: readonly number[]): Promise<void> {
  const { database, clock } = context;
  const state = await readCatalogueState(database);
  const known = weighedBy(state);
  const end = known === undefined ? undefined : await beginShowing(database, momentOf(clock(), known));
  await showBadges(context, tabIds);
  await end?.();
}

/** Makes the badges of some tabs agree with the pages they show now. Each service is weighed once. */
export async function showBadges(context: Context, tabIds: readonly number[]): Promise<void> {
  const { database, browser, browserLanguage } = context;
  const hosts = await Promise.all(
    tabIds.map(async (tabId) => {
      const page = await browser.readTabPage(tabId);
      return page && hostOf(page.address);
    }),
  );
  const listed = hosts.flatMap((host) => host ?? []);
  const badges = await weighHosts(context, listed);
  const language = languageOf(await readSetting(database, "language"), browserLanguage());
  await Promise.all(
    tabIds.map((tabId, at) => {
      const found = badges.get(hosts[at] ?? "");
      return browser.showBadge(tabId, found && badgeOf(found.service, found.standing, language));
    }),
  );
}

/** The badge of a host, weighed anew and kept. @param visitedOn a visit that counts already. */
export async function weighHost(
  context: Context,
  host: string,
  visitedOn: Day,
): Promise<(ServiceBadge & { readonly badge: Badge }) | undefined> {
  const { database, browserLanguage, clock } = context;
  const found = await keeping(context, async () => {
    const read = await readBadge(database, host, clock(), visitedOn);
    return { read, toKeep: read ? [read] : [] };
  });
  if (!found) return undefined;
  const language = languageOf(await readSetting(database, "language"), browserLanguage());
  return { ...found, badge: badgeOf(found.service, found.standing, language) };
}

async function weighHosts(
  context: Context,
  hosts: readonly string[],
): Promise<ReadonlyMap<string, ServiceBadge>> {
  if (hosts.length === 0) return new Map();
  return await keeping(context, async () => {
    const read = await readBadges(context.database, hosts, context.clock());
    return { read, toKeep: [...read.values()] };
  });
}

/** Keeps what is read in the transaction in which it is read; on a full disk it is only read. */
async function keeping<Read>(
  { database, clock }: Context,
  read: () => Promise<{ readonly read: Read; readonly toKeep: readonly ServiceBadge[] }>,
): Promise<Read> {
  const kept = database.transaction("rw", [...badgeSources(database), database.badges], async () => {
    const { read: found, toKeep } = await read();
    const known = weighedBy(await readCatalogueState(database));
    if (known !== undefined) {
      const moment = momentOf(clock(), known);
      const rows = toKeep.map(({ service, standing }) => ({ serviceId: service.id, ...moment, standing }));
      await keepBadges(database, [...new Map(rows.map((row) => [row.serviceId, row])).values()]);
    }
    return found;
  });
  try {
    return await kept;
  } catch (error) {
    if (failureOf(error) !== "full") throw error;
    return (await database.transaction("r", badgeSources(database), read)).read;
  }
}
