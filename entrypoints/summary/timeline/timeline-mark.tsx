import type { EvidenceGrade } from "#lib/domain/incident.ts";
import { markOutline } from "./timeline-size.ts";

interface Props {
  readonly grade: EvidenceGrade;
  /** In square pixels. */
  readonly area: number;
  /** Nothing is counted in the chosen unit. */
  readonly isHollow: boolean;
}

/** How well an incident is established, by shape and colour, and how large it is. Part of an `<svg>`. */
export function TimelineMark({ grade, area, isHollow }: Props) {
  return (
    <path className={`timeline-mark ${grade}${isHollow ? " hollow" : ""}`} d={markOutline(grade, area)} />
  );
}
