import type { CatalogueIndex } from "./catalogue-index.ts";
import type { Choices } from "./choices.ts";
import type { Clock } from "./clock.ts";
import { declinedIn, type Found, isLongAgo, keptOf, originsOf, withFound } from "./find.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { loginsIn } from "./reuse.ts";
import { isOpenAt } from "./step.ts";
import { weigh } from "./weigh.ts";

/** What would become of what was found, before anything is kept. */
export interface FindsPreview {
  /** Listed services that were found, without those that are not wanted. */
  readonly services: number;
  /** Of them, how many ask for something now. */
  readonly needNow: number;
  /** Of them, how many were last used over a year ago, as far as is known. */
  readonly unusedOverYear: number;
  /** Of them, how many are on the list already. */
  readonly alreadyKnown: number;
  /** How many logins share a password, or nearly, with another. */
  readonly sharing: number;
}

/** Weighs what was found with the record, as if it had been kept. Nothing is. */
export function previewFinds(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  choices: Choices,
  clock: Clock,
  found: Found,
): FindsPreview {
  const { finds, groups = [] } = keptOf(found, declinedIn(record));
  const ids = new Set(finds.map(({ serviceId }) => serviceId));
  const before = originsOf(record);
  const { services } = weigh(catalogue, withFound(record, found), choices, clock);
  const own = services.filter(({ service }) => ids.has(service.id));
  return {
    services: own.length,
    // What is done once for all services is not asked at each of them.
    needNow: own.filter(({ steps }) => steps.some((step) => step.scope !== "person" && isOpenAt(step, "now")))
      .length,
    unusedOverYear: own.filter(({ visit }) => visit && isLongAgo(visit.lastOn, clock.today)).length,
    alreadyKnown: own.filter(({ service }) => before.has(service.id)).length,
    sharing: groups.reduce((sum, group) => sum + loginsIn(group), 0),
  };
}
