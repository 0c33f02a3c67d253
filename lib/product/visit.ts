import { type Day, notAfter } from "#lib/domain/day.ts";
import { hostOf } from "#lib/domain/host.ts";
import { languageOf } from "#lib/domain/language.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { showBadges, weighHost } from "./badges.ts";
import { attempt, type Context } from "./context.ts";

/**
 * One visit, from the address to the record and the badge. In a private tab and at an unlisted host
 * nothing is recorded or shown. Only the host of the address is looked at. While recording is paused, the
 * badge comes all the same. Where the record cannot be read the icon says so, and never shows "nothing".
 *
 * @param address of a page at a listed domain: the browser tells of no other.
 * @param lookedAtOn the day the page was looked at.
 */
export async function visitPage(
  context: Context,
  tabId: number,
  address: string,
  lookedAtOn: Day,
): Promise<void> {
  const { database, browser, browserLanguage, clock } = context;
  const host = hostOf(address);
  if (host === undefined) return;
  const { today } = clock();
  const on = notAfter(lookedAtOn, today);
  const [tab, looked] = await Promise.all([
    browser.readTab(tabId),
    attempt(context, () => weighHost(context, host, on)),
  ]);
  if (!tab || tab.isPrivate) return;
  if (looked.kind === "failed") {
    const { couldNotLook } = toolbarMessages[languageOf(undefined, browserLanguage())];
    await browser.showBadge(tabId, { kind: "unknown", tooltip: couldNotLook });
    return;
  }
  const found = looked.value;
  if (!found) return;

  // The number first: a person sees it, and a visit that a stopped worker left out is found at its wake.
  await browser.showBadge(tabId, found.badge);
  const recorded = await attempt(context, () => recordVisit(database, found.service.id, on, today));

  // The tab may have gone on to another page while this one was looked up. One of the same host, or the same
  // page under an address that it gave itself, is the same visit.
  const now = await browser.readTabPage(tabId);
  if (!now) return;
  if (hostOf(now.address) === host && recorded.kind === "done") await browser.markCounted(tabId, on);
  if (now.address !== address) await attempt(context, () => showBadges(context, [tabId]));
}
