import { browser } from "wxt/browser";
import { type Day, parseDay } from "#lib/domain/day.ts";
import { whileTabIsOpen } from "./tab.ts";

/** The popup's address with words that the popup does not look at. */
const mark = "popup.html#counted-";

/**
 * Marks the page in a tab as dealt with on a day: counted as a visit, or not to be counted. The mark is a part of
 * the tab's icon, which the browser keeps in memory, through any stop of the worker, and drops with
 * the page. So it is written nowhere, and says nothing of the next page.
 */
export async function markCounted(tabId: number, on: Day): Promise<void> {
  await whileTabIsOpen(browser.action.setPopup({ tabId, popup: `${mark}${on}` }));
}

/** For which day the page in a tab is marked so; nothing where it is not. */
export async function countedOn(tabId: number): Promise<Day | undefined> {
  const popup = await whileTabIsOpen(browser.action.getPopup({ tabId }));
  const at = popup?.indexOf(mark) ?? -1;
  return at < 0 ? undefined : parseDay(popup?.slice(at + mark.length) ?? "");
}
