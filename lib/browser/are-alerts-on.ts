import { turnOffAlerts } from "#lib/storage/alerts.ts";
import type { Database } from "#lib/storage/database.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { mayNotify } from "./notifications.ts";

/**
 * Whether alerts are on. Where the permission was taken back in the browser's own settings they are
 * turned off, so that no page says they are on while none can come.
 */
export async function areAlertsOn(database: Database): Promise<boolean> {
  const setting = await readSetting(database, "alerts");
  if (!setting?.isOn) return false;
  const isAllowed = await mayNotify();
  if (!isAllowed) await turnOffAlerts(database);
  return isAllowed;
}
