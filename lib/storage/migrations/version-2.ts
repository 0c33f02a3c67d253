import type { Transaction } from "dexie";
import type { Incident } from "#lib/domain/incident.ts";
import { factsOf } from "#lib/domain/incident-facts.ts";
import type { Localised } from "#lib/domain/language.ts";

/**
 * Adds what a person noticed, and what alerts they have had.
 *
 * - noticedSigns: signs of misuse, by service;
 * - mutedServices: services that never alert;
 * - alertedFacts: the facts an alert has told of, never to be told again.
 */
export const version2 = {
  noticedSigns: "[serviceId+signId], serviceId",
  mutedServices: "serviceId",
  alertedFacts: "factId",
} as const;

/** A resolution as version 1 kept it. */
interface ResolutionOfVersion1 {
  incidentIds?: readonly string[];
}

/** A step as version 1 kept it. */
interface StepOfVersion1 {
  protects?: Localised;
}

/**
 * A resolution now remembers what was known of each incident, not only which there were, so that a
 * later amendment can open it again. What was known then is what the loaded catalogue says.
 *
 * A step now says what it protects. The loaded catalogue does not know, and stays in use until the next
 * is loaded, or longer where that fails.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const incidents: Incident[] = await transaction.table("incidents").toArray();
  const known = new Map(incidents.map((incident) => [incident.id, factsOf(incident)]));
  await transaction
    .table("resolutions")
    .toCollection()
    .modify((resolution: ResolutionOfVersion1 & { covers?: unknown }) => {
      resolution.covers = resolution.incidentIds?.flatMap((id) => known.get(id) ?? []) ?? [];
      delete resolution.incidentIds;
    });
  await transaction
    .table("steps")
    .toCollection()
    .modify((step: StepOfVersion1) => {
      step.protects ??= { ja: "", "zh-Hans": "", en: "" };
    });
}
