import type { Region } from "./incident.ts";
import { type HelpRegion, helpRegions } from "./official-help.ts";

/** Where a person lives, as far as official help differs. */
export const personRegions = [...helpRegions, "elsewhere"] as const;

export type PersonRegion = (typeof personRegions)[number];

const ofIncidents: readonly PersonRegion[] = ["japan", "mainland-china", "taiwan", "hong-kong", "korea"];

/** The same as far as an incident can be about one region alone. */
export function incidentRegionOf(region: PersonRegion): Region | "elsewhere" {
  return ofIncidents.includes(region) ? (region as Region) : "elsewhere";
}

/** The same as far as official help and letters of it are known. */
export function helpRegionOf(region: PersonRegion): HelpRegion | undefined {
  return helpRegions.find((known) => known === region);
}
