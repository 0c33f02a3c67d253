import { browser } from "wxt/browser";

/** The one alarm there is. */
const refreshAlarm = "refresh";

/** Has the browser wake us once, or never. @param at in milliseconds since 1970. */
export async function setRefreshAlarm(at: number | undefined): Promise<void> {
  const set = await browser.alarms.get(refreshAlarm);
  if (set?.scheduledTime === at) return;
  if (at === undefined) await browser.alarms.clear(refreshAlarm);
  else await browser.alarms.create(refreshAlarm, { when: at });
}

/** Calls a listener when the alarm comes. To be called in a worker's first turn. */
export function listenToRefreshAlarm(listener: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === refreshAlarm) await listener();
  });
}
