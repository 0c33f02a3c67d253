import type { EvidenceGrade } from "#lib/domain/incident.ts";
import "./timeline-mark.css";

/** In pixels, of a circle; every other shape has the area of that circle. */
const largestRadius = 13;
const smallestRadius = 4;

/** How large the mark of a count is: an area in square pixels; the smallest where nothing is counted. */
export type MarkArea = (count: number | undefined) => number;

/**
 * Marks whose areas are as their counts, which must be of one unit. Those that would be too small to see
 * are all as large as the smallest.
 *
 * @param largest of the counts that are compared.
 */
export function markAreas(largest: number): MarkArea {
  const radius = (count: number) => largestRadius * Math.sqrt(count / Math.max(largest, 1));
  return (count) => Math.PI * Math.max(smallestRadius, count === undefined ? 0 : radius(count)) ** 2;
}

/** The outline of a mark around its own middle, as the `d` of a path. @param area in square pixels. */
export function markOutline(grade: EvidenceGrade, area: number): string {
  switch (grade) {
    case "confirmed": {
      const r = Math.sqrt(area / Math.PI);
      return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`;
    }
    case "reported": {
      const side = Math.sqrt(area);
      return `M${-side / 2},${-side / 2}h${side}v${side}h${-side}Z`;
    }
    case "alleged": {
      const up = Math.sqrt(area / (3 * Math.sqrt(3)));
      const out = Math.sqrt(3) * up;
      return `M0,${-2 * up}L${out},${up}L${-out},${up}Z`;
    }
    case "disputed": {
      const up = Math.sqrt((area * Math.sqrt(3)) / 2);
      const out = area / (2 * up);
      return `M0,${-up}L${out},0L0,${up}L${-out},0Z`;
    }
  }
}

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
    <path className="timeline-mark" data-grade={grade} data-hollow={isHollow} d={markOutline(grade, area)} />
  );
}
