import { type CountUnit, countUnits } from "./incident.ts";
import type { TimelineEntry } from "./timeline.ts";

/** The units that incidents are counted in, the one that most of them have first. */
export function unitsOf(entries: readonly TimelineEntry[]): CountUnit[] {
  const incidents = new Map<CountUnit, number>();
  for (const { exposure } of entries) {
    for (const unit of new Set(exposure.incident.counts.map((count) => count.unit))) {
      incidents.set(unit, (incidents.get(unit) ?? 0) + 1);
    }
  }
  // Sorting keeps the order of equals.
  return countUnits
    .filter((unit) => incidents.has(unit))
    .sort((a, b) => (incidents.get(b) ?? 0) - (incidents.get(a) ?? 0));
}

/**
 * How large an incident is in one unit; the largest where its sources give several. Nothing where none
 * is known in that unit: another unit says nothing about it.
 */
export function sizeIn({ exposure }: TimelineEntry, unit: CountUnit): number | undefined {
  const values = exposure.incident.counts.filter((count) => count.unit === unit).map(({ value }) => value);
  return values.length === 0 ? undefined : Math.max(...values);
}
