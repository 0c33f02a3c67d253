import type { Transaction } from "dexie";

// Frozen with the version: what a row was then does not change with what it is now.

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
  protects?: { readonly ja: string; readonly "zh-Hans": string; readonly en: string };
}

/** An incident as versions 1 and 2 kept it, as far as a resolution remembers it. */
interface IncidentOfVersion1 {
  readonly id: string;
  readonly evidence: { readonly grade: string };
  readonly occurred: { readonly from?: string; readonly to?: string };
  readonly dataClasses: readonly string[];
}

const factsOf = ({ id, evidence, occurred, dataClasses }: IncidentOfVersion1) => ({
  incidentId: id,
  grade: evidence.grade,
  ...occurred,
  dataClasses,
});

/**
 * A resolution now remembers what was known of each incident, not only which there were, so that a
 * later amendment can open it again. What was known then is what the loaded catalogue says.
 *
 * A step now says what it protects. The loaded catalogue does not know, and stays in use until the next
 * is loaded, or longer where that fails.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const incidents: IncidentOfVersion1[] = await transaction.table("incidents").toArray();
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
