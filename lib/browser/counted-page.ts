import { browser } from "wxt/browser";
import { whileTabIsOpen } from "./tab.ts";

/** The popup's address with a word that the popup does not look at. */
const mark = "popup.html#counted";

/**
 * Marks the page in a tab as dealt with: counted as a visit, or not to be counted. The mark is a part of
 * the tab's icon, which the browser keeps in memory, through any stop of the worker, and drops with
 * the page. So it is written nowhere, and says nothing of the next page.
 */
export async function markCounted(tabId: number): Promise<void> {
  await whileTabIsOpen(browser.action.setPopup({ tabId, popup: mark }));
}

/** Whether the page in a tab is marked so. */
export async function isCounted(tabId: number): Promise<boolean> {
  return (await whileTabIsOpen(browser.action.getPopup({ tabId })))?.endsWith(mark) ?? false;
}
