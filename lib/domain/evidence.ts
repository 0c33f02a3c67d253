import type { EvidenceGrade, Incident } from "./incident.ts";

/** Whether an incident of this grade is somebody's claim rather than an established event. */
export function isUnproven(grade: EvidenceGrade): boolean {
  return grade === "alleged" || grade === "disputed";
}

/** Counts established incidents and claims apart: they are never one number. */
export function countByEvidence(incidents: readonly Incident[]): { established: number; unproven: number } {
  const unproven = incidents.filter(({ evidence }) => isUnproven(evidence.grade)).length;
  return { established: incidents.length - unproven, unproven };
}
