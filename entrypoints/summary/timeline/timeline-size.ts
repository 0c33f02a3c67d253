import { scaleSqrt } from "d3-scale";
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import type { EvidenceGrade } from "#lib/domain/incident.ts";

/** In pixels, of a circle; every other shape has the area of that circle. */
const largestRadius = 13;
const smallestRadius = 4;

const shapes: Readonly<Record<EvidenceGrade, SymbolType>> = {
  confirmed: symbolCircle,
  reported: symbolSquare,
  alleged: symbolTriangle,
  disputed: symbolDiamond,
};

/** How large the mark of a count is: an area in square pixels; the smallest where nothing is counted. */
export type MarkArea = (count: number | undefined) => number;

/**
 * Marks whose areas are as their counts, which must be of one unit. Those that would be too small to see
 * are all as large as the smallest.
 *
 * @param largest of the counts that are compared.
 */
export function markAreas(largest: number): MarkArea {
  const radius = scaleSqrt([0, Math.max(largest, 1)], [0, largestRadius]);
  return (count) => Math.PI * Math.max(smallestRadius, count === undefined ? 0 : radius(count)) ** 2;
}

/** The outline of a mark around its own middle, as the `d` of a path. @param area in square pixels. */
export function markOutline(grade: EvidenceGrade, area: number): string {
  return symbol(shapes[grade], area)() ?? "";
}
