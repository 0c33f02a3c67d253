import { attempt } from "./context.ts";
import { openRefresher } from "./open-refresher.ts";
import { shippedContext } from "./shipped-context.ts";

/**
 * Does what is due in a page that nobody sees, which may use none of the browser's own interfaces: whatever needs one is
 * done by the worker that opened it (`lib/product/tend-refreshes.ts`). What cannot be done is on record, or tried again.
 */
export async function refreshDueUnseen(): Promise<void> {
  const shipped = shippedContext();
  const browser = {
    ...shipped.browser,
    // The worker asked before it opened this page, and does the rest when it is closed.
    mayRefresh: async () => true,
    setRefreshAlarm: async () => undefined,
    askToWatch: async () => undefined,
  };
  const context = { ...shipped, browser };
  // By what is stored the worker sees that icons say what was known before.
  const refresher = openRefresher(context, async () => undefined);
  await attempt(context, () => refresher.refreshDue());
}
