import { browser } from "wxt/browser";
import type { NotificationText } from "#lib/domain/alert.ts";
import { abilities } from "./abilities.ts";
import { openHome } from "./open-summary.ts";

/** Takes away the notifications that are still on screen, and gives the permission back. */
export async function stopNotifying(): Promise<void> {
  // Without the permission the browser does not offer the interface at all.
  const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  await abilities.notifications.giveBack();
}

/** Shows a notification. Only where the ability is given. */
export async function notify({ id, title, message }: NotificationText): Promise<void> {
  const iconUrl = browser.runtime.getURL("/icons/128.png");
  await browser.notifications.create(id, { type: "basic", iconUrl, title, message });
}

/** By it an event page that is stopped has another first turn. */
const turnAlarm = "notifications";
/** Longer than the browser leaves an idle event page running; in minutes. */
const minutesUntilIdle = 0.6;
const isEventPage = import.meta.env.BROWSER === "firefox";

/**
 * Opens home when a notification is clicked. To be called in the worker's first turn.
 *
 * Without the permission the browser does not offer the interface at all, so it is listened to when that is given.
 * Chromium remembers it then. Firefox would start a stopped event page only for what was registered in a first turn:
 * there is to be another, once this page is idle.
 */
export function listenToNotifications(): void {
  const inFirstTurn = listen();
  const listenLater = async () => {
    if (!listen() || inFirstTurn || !isEventPage) return;
    await browser.alarms.create(turnAlarm, { delayInMinutes: minutesUntilIdle });
  };
  browser.permissions.onAdded.addListener(listenLater);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === turnAlarm) await listenLater();
  });
}

/** Twice does no harm. @returns whether the browser offers the interface. */
function listen(): boolean {
  browser.notifications?.onClicked.addListener(onClicked);
  return browser.notifications !== undefined;
}

async function onClicked(id: string): Promise<void> {
  await Promise.all([openHome(), browser.notifications.clear(id)]);
}
