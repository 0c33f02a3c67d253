import type { Browser } from "wxt/browser";
import { isAboutNotifying } from "#lib/browser/notifications.ts";
import { turnOffAlerts } from "#lib/storage/alerts.ts";
import type { Database } from "#lib/storage/database.ts";

/** A permission was taken back in the browser's own settings. */
export async function onPermissionsRemoved(
  database: Database,
  removed: Browser.permissions.Permissions,
): Promise<void> {
  if (isAboutNotifying(removed)) await turnOffAlerts(database);
}
