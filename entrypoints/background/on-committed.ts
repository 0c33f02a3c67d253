import type { Browser } from "wxt/browser";
import { dayOf } from "#lib/domain/day.ts";
import type { Database } from "#lib/storage/database.ts";
import { visitPage } from "./visit-page.ts";

/** A document was committed in some frame of some tab, at a listed domain: the filters see to that. */
export async function onCommitted(
  database: Database,
  details: Browser.webNavigation.WebNavigationTransitionCallbackDetails,
): Promise<void> {
  // A pre-rendered page nobody has looked at yet is not a visit.
  if (details.frameId !== 0 || details.documentLifecycle === "prerender") return;
  await visitPage(database, details.tabId, details.url, dayOf(details.timeStamp));
}
