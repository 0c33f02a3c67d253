import { areAlertsOn } from "#lib/browser/are-alerts-on.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { notify } from "#lib/browser/notifications.ts";
import { dayOf } from "#lib/domain/day.ts";
import { takeNotification } from "#lib/queries/take-notification.ts";
import type { Database } from "#lib/storage/database.ts";

/** Shows the notification of the day, if alerts are on and there is one. Any context may do so. */
export async function tellAlert(database: Database): Promise<void> {
  if (!(await areAlertsOn(database))) return;
  const notification = await takeNotification(database, browserLanguage(), dayOf(Date.now()));
  if (notification) await notify(notification);
}
