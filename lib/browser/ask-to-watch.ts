import { browser } from "wxt/browser";

/** Has the worker look which hosts are to be watched. */
export const watchAlarm = "watch";

/**
 * Has the worker look which hosts are to be watched now, whether it is running or not. An alarm needs no message, and
 * is not lost with a browser that ends. Where one was due within the last half minute the browser lets it wait that long.
 */
export async function askToWatch(): Promise<void> {
  await browser.alarms.create(watchAlarm, { when: Date.now() });
}
