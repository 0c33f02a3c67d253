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

/**
 * Opens home when a notification is clicked. Without the permission the browser does not offer
 * the interface at all, so this is called again when it is granted; twice does no harm.
 */
export function listenToNotifications(): void {
  browser.notifications?.onClicked.addListener(onClicked);
}

async function onClicked(id: string): Promise<void> {
  await Promise.all([openHome(), browser.notifications.clear(id)]);
}
