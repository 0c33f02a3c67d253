import { countByEvidence } from "./evidence.ts";
import type { OwnService } from "./own-service.ts";

/** How many of a person's services had what; claims are never one number with established incidents. */
export interface Standing {
  readonly services: number;
  /** With confirmed or reported incidents. */
  readonly withIncidents: number;
  /** With nothing but alleged or disputed ones. */
  readonly withClaimsOnly: number;
}

/** Counts the services that the first sentence of the summary is about. */
export function countStanding(services: readonly OwnService[]): Standing {
  const counts = services.map(({ assessment }) =>
    countByEvidence(assessment.exposures.map(({ incident }) => incident)),
  );
  return {
    services: services.length,
    withIncidents: counts.filter(({ established }) => established > 0).length,
    withClaimsOnly: counts.filter(({ established, unproven }) => established === 0 && unproven > 0).length,
  };
}
