import type { Incident } from "./incident.ts";
import type { PartialDate } from "./partial-date.ts";

/** When an incident became known or, where that is not known, ended or began. */
export const knownOn = ({
  disclosedOn,
  occurred: { from, to },
}: Pick<Incident, "disclosedOn" | "occurred">): PartialDate | undefined => disclosedOn ?? to ?? from;
