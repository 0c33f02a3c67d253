import { browser } from "wxt/browser";
import type { NotificationText } from "#lib/domain/alert.ts";
import { openHome } from "./open-summary.ts";

const permission = { permissions: ["notifications" as const] };

/** Whether the browser lets us notify: asked each time, for it can be taken back at any time. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/**
 * Asks for the permission. Browsers allow that only in answer to a click, so nothing may be awaited
 * between the click and this.
 *
 * @returns whether it was given.
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(permission);
}

/** Takes away the notifications that are still on screen, and gives the permission back. */
export async function stopNotifying(): Promise<void> {
  // Without the permission the browser does not offer the interface at all.
  const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  await browser.permissions.remove(permission);
}

/** Whether a change of permissions is about notifications. */
export function isAboutNotifying(changed: { readonly permissions?: readonly string[] }): boolean {
  return changed.permissions?.includes("notifications") ?? false;
}

/** Shows a notification. Only where `mayNotify` says so. */
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
