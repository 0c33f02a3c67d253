import type { Advice } from "#lib/domain/advice.ts";
import { countOpenSteps } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Language } from "#lib/domain/language.ts";
import { groupOf, type ServiceGroup } from "#lib/domain/service-group.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import type { Visit } from "#lib/domain/visit.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { Database } from "#lib/storage/database.ts";
import { readSetting, unusedAfterMonthsByDefault } from "#lib/storage/settings.ts";
import { readVisits } from "#lib/storage/visits.ts";
import { readAdvice, readServiceView } from "./read-service-view.ts";

/** One visited service on the summary. */
export interface VisitedService extends ServiceView {
  readonly visit: Visit;
  readonly openSteps: number;
  readonly group: ServiceGroup;
}

export interface SummaryView {
  /** As chosen; nothing while the person follows the browser. */
  readonly language: Language | undefined;
  readonly catalogue: CatalogueState | undefined;
  readonly advice: Advice;
  /** After how many months without a visit closing an account is suggested. */
  readonly unusedAfterMonths: number;
  /** Most open steps first, then the one visited last. */
  readonly visited: readonly VisitedService[];
}

/**
 * Reads every visited service with its incidents and steps, on one snapshot of the database.
 *
 * @param today the person's own day.
 */
export function readSummary(database: Database, today: Day): Promise<SummaryView> {
  return database.transaction("r", database.tables, async () => {
    const [catalogue, language, unusedAfterMonths, advice, visits] = await Promise.all([
      readCatalogueState(database),
      readSetting(database, "language"),
      readSetting(database, "unusedAfterMonths"),
      readAdvice(database),
      readVisits(database),
    ]);
    const services = await database.services.bulkGet(visits.map((visit) => visit.serviceId));
    const visited = await Promise.all(
      visits.flatMap((visit, at) => {
        const service = services[at];
        // A service that has left the catalogue has nothing to show; its visits are kept.
        return service ? [readVisited(database, service, visit, today)] : [];
      }),
    );
    return {
      language,
      catalogue,
      advice,
      unusedAfterMonths: unusedAfterMonths ?? unusedAfterMonthsByDefault,
      visited: visited.sort(
        (a, b) => b.openSteps - a.openSteps || b.visit.lastOn.localeCompare(a.visit.lastOn),
      ),
    };
  });
}

async function readVisited(
  database: Database,
  service: ServiceView["service"],
  visit: Visit,
  today: Day,
): Promise<VisitedService> {
  const view = await readServiceView(database, service, today);
  return {
    ...view,
    visit,
    openSteps: countOpenSteps(view.assessment),
    group: groupOf(view.assessment, view.circumstances.account),
  };
}
