import type { Region } from "./incident.ts";

/** Where a person lives, as far as official help differs. */
export const personRegions = [
  "japan",
  "mainland-china",
  "taiwan",
  "hong-kong",
  "korea",
  "united-states",
  "united-kingdom",
  "european-union",
  "elsewhere",
] as const;

export type PersonRegion = (typeof personRegions)[number];

const ofIncidents: readonly PersonRegion[] = ["japan", "mainland-china", "taiwan", "hong-kong", "korea"];

/** The same as far as an incident can be about one region alone. */
export function incidentRegionOf(region: PersonRegion): Region | "elsewhere" {
  return ofIncidents.includes(region) ? (region as Region) : "elsewhere";
}
