import { factIdOf, factsIn, type NotificationText } from "#lib/domain/alert.ts";
import { addMonths, type Day } from "#lib/domain/day.ts";
import { languageOf, textOf } from "#lib/domain/language.ts";
import { alertMessages } from "#lib/locales/alert-messages.ts";
import { alertText } from "#lib/locales/alert-text.ts";
import { snoozeAlerts, turnOffAlerts, turnOnAlerts } from "#lib/storage/alerts.ts";
import { servicesById } from "#lib/storage/layers.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { readSources } from "#lib/storage/sources.ts";
import { takeAlert, takeReminder } from "#lib/storage/take-alert.ts";
import type { Context } from "./context.ts";

/**
 * Whether alerts are on. Where the permission was taken back in the browser's own settings they are
 * turned off, so that no page says they are on while none can come.
 */
export async function areAlertsOn({ database, browser }: Context): Promise<boolean> {
  const setting = await readSetting(database, "alerts");
  if (!setting?.isOn) return false;
  const isAllowed = await browser.mayNotify();
  if (!isAllowed) await turnOffAlerts(database);
  return isAllowed;
}

/**
 * Shows the notification of the day, if alerts are on and there is one: what the person wanted to be reminded of
 * before what they did not ask for. Any context may do so.
 */
export async function tellAlert(context: Context): Promise<void> {
  if (!(await areAlertsOn(context))) return;
  const { database, clock, browserLanguage } = context;
  const planned = await takeReminder(database, clock());
  if (planned > 0) {
    const words = alertMessages[languageOf(await readSetting(database, "language"), browserLanguage())];
    await context.browser.notify({
      id: `reminder ${clock().today}`,
      title: words.reminderTitle,
      message: words.reminder(planned),
    });
    return;
  }
  const notification = await takeNotification(context, context.clock().today);
  if (notification) await context.browser.notify(notification);
}

/** Turns alerts on, once the permission is given, and tells of what is known already. */
export async function startAlerts(context: Context): Promise<void> {
  await turnOnAlerts(context.database);
  await tellAlert(context);
}

/** Lets no notification come for a month. */
export async function pauseAlerts({ database, clock }: Context): Promise<void> {
  await snoozeAlerts(database, addMonths(clock().today, 1));
}

/** Takes the notification of a day, in the person's language. Once taken it never comes again. */
async function takeNotification(
  { database, browserLanguage }: Context,
  today: Day,
): Promise<NotificationText | undefined> {
  const alert = await takeAlert(database, today);
  if (!alert) return undefined;
  const facts = factsIn(alert);
  const [first] = facts;
  if (!first) return undefined;
  const serviceIds = [...new Set(facts.flatMap((fact) => fact.serviceIds))];
  const [services, chosen, sources] = await Promise.all([
    servicesById(database, serviceIds),
    readSetting(database, "language"),
    readSources(database, [first.incident.id]),
  ]);
  const language = languageOf(chosen, browserLanguage());
  // A notification may be read by others; one without a name stands for all of them.
  const names = services.flatMap((service) => {
    if (!service) return [];
    return service.isSensitive ? alertMessages[language].unnamedService : textOf(service.name, language);
  });
  return {
    id: factIdOf(first.incident),
    ...alertText(alert, [...new Set(names)], language, sources.get(first.incident.id)),
  };
}
