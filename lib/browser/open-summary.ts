import { browser } from "wxt/browser";

/** Shows the summary page: the one that is open already, or else a new tab. */
export async function openSummary(): Promise<void> {
  // The summary is the extension's options page, which the browser never opens twice.
  await browser.runtime.openOptionsPage();
}

/** Opens the welcome, which is a view of the summary page, in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL("/summary.html")}#welcome` });
}
