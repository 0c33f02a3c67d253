import { browser } from "wxt/browser";

/** Shows the summary page: the one that is open already, or else a new tab. */
export async function openSummary(): Promise<void> {
  // The summary is the extension's options page, which the browser never opens twice.
  await browser.runtime.openOptionsPage();
}
