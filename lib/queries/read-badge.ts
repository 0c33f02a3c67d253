import { countOpenSteps } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import { languageOf, textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import type { Database } from "#lib/storage/database.ts";
import { findService } from "#lib/storage/services.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { assessService } from "./assess-service.ts";

/** What the icon says about a listed service. */
export interface ServiceBadge {
  readonly service: Service;
  /** How many steps are open. */
  readonly openSteps: number;
  /** The same in words, in the person's language. */
  readonly tooltip: string;
}

/**
 * Looks a host up and weighs its service, on one snapshot of the database.
 *
 * @param browserLanguage BCP 47 tag, followed where the person chose no language.
 * @param today the person's own day.
 * @param visitedOn a visit that is being recorded in this moment and counts already.
 * @returns nothing for an unlisted host.
 */
export function readBadge(
  database: Database,
  host: string,
  browserLanguage: string,
  today: Day,
  visitedOn?: Day,
): Promise<ServiceBadge | undefined> {
  return database.transaction("r", database.tables, async () => {
    const service = await findService(database, host);
    if (!service) return undefined;
    const [assessment, chosen] = await Promise.all([
      assessService(database, service, today, visitedOn),
      readSetting(database, "language"),
    ]);
    const language = languageOf(chosen, browserLanguage);
    const words = toolbarMessages[language];
    // The tooltip may be read over the person's shoulder.
    const name = service.isSensitive ? words.thisService : textOf(service.name, language);
    const openSteps = countOpenSteps(assessment);
    // A step may be open for disuse alone.
    const isKnown = assessment.exposures.length > 0 || openSteps > 0;
    return {
      service,
      openSteps,
      tooltip: isKnown ? words.openSteps(name, openSteps) : words.nothingKnown(name),
    };
  });
}
