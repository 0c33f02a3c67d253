import type { DataClass } from "./data-class.ts";
import type { EvidenceGrade, Incident } from "./incident.ts";
import { earliestDay, latestDay, type PartialDate } from "./partial-date.ts";

/** What was known of an incident when a step was resolved: what a later amendment is compared with. */
export interface IncidentFacts {
  readonly incidentId: string;
  readonly grade: EvidenceGrade;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly dataClasses: readonly DataClass[];
}

/** A new fact about an incident, worth another look at what was done. */
export type NewFact =
  | { readonly kind: "new-incident"; readonly incidentId: string }
  | { readonly kind: "data-classes"; readonly incidentId: string; readonly added: readonly DataClass[] }
  | { readonly kind: "period"; readonly incidentId: string }
  | { readonly kind: "evidence"; readonly incidentId: string; readonly before: EvidenceGrade };

/** The facts of an incident as they stand. */
export function factsOf({ id, evidence, occurred, dataClasses }: Incident): IncidentFacts {
  return { incidentId: id, grade: evidence.grade, ...occurred, dataClasses };
}

/** From the least to the best established. */
const weight: Readonly<Record<EvidenceGrade, number>> = {
  disputed: 0,
  alleged: 0,
  reported: 1,
  confirmed: 2,
};

/**
 * What an incident's amendments added since: another data class, a wider period, better evidence. What
 * was only made more precise, corrected downwards or reworded is no new fact.
 *
 * @param before `undefined` where the incident was not known then.
 */
export function newFactsOf(before: IncidentFacts | undefined, incident: Incident): NewFact[] {
  const incidentId = incident.id;
  if (!before) return [{ kind: "new-incident", incidentId }];
  const added = incident.dataClasses.filter((dataClass) => !before.dataClasses.includes(dataClass));
  const isBetterKnown = weight[incident.evidence.grade] > weight[before.grade];
  return [
    ...(added.length > 0 ? [{ kind: "data-classes", incidentId, added } as const] : []),
    ...(isWider(before, incident) ? [{ kind: "period", incidentId } as const] : []),
    ...(isBetterKnown ? [{ kind: "evidence", incidentId, before: before.grade } as const] : []),
  ];
}

function isWider(before: IncidentFacts, { occurred: { from, to } }: Incident): boolean {
  const beginsEarlier = from && before.from && earliestDay(from) < earliestDay(before.from);
  const endsLater = to && before.to && latestDay(to) > latestDay(before.to);
  return Boolean(beginsEarlier || endsLater);
}
