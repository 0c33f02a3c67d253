import { factIdOf, factsIn } from "#lib/domain/alert.ts";
import type { Day } from "#lib/domain/day.ts";
import { languageOf, textOf } from "#lib/domain/language.ts";
import { alertText } from "#lib/locales/alert-text.ts";
import { alertMessages } from "#lib/locales/worker-messages.ts";
import { takeAlert } from "#lib/storage/alerts.ts";
import type { Database } from "#lib/storage/database.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { readAlertGrounds } from "./read-alert-grounds.ts";

/** A notification in words. */
export interface NotificationText {
  /** The same fact has the same id. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/**
 * Takes the notification of a day, in the person's language. Once taken it never comes again.
 *
 * @param browserLanguage BCP 47 tag, followed where the person chose no language.
 * @param today the person's own day.
 */
export async function takeNotification(
  database: Database,
  browserLanguage: string,
  today: Day,
): Promise<NotificationText | undefined> {
  const alert = await takeAlert(database, () => readAlertGrounds(database), today);
  if (!alert) return undefined;
  const facts = factsIn(alert);
  const serviceIds = [...new Set(facts.flatMap((fact) => fact.serviceIds))];
  const [services, chosen] = await Promise.all([
    database.services.bulkGet(serviceIds),
    readSetting(database, "language"),
  ]);
  const language = languageOf(chosen, browserLanguage);
  // A notification may be read by others; one without a name stands for all of them.
  const names = services.flatMap((service) => {
    if (!service) return [];
    return service.isSensitive ? alertMessages[language].unnamedService : textOf(service.name, language);
  });
  const id = facts.map(({ incident }) => factIdOf(incident))[0] ?? "";
  return { id, ...alertText(alert, [...new Set(names)], language) };
}
