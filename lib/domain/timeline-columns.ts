import { addDays, addMonths, type Day } from "./day.ts";
import type { EvidenceGrade } from "./incident.ts";
import type { TimelineEntry } from "./timeline.ts";
import type { DayRange } from "./timeline-span.ts";

/** How many incidents became known within some time, by how well they are established. */
export interface TimelineColumn {
  /** A calendar year or quarter. */
  readonly days: DayRange;
  readonly unit: "year" | "quarter";
  readonly count: number;
  readonly byGrade: Readonly<Record<EvidenceGrade, number>>;
}

/** Up to how many years are told by quarters. */
const yearsByQuarters = 3;

/**
 * Counts incidents by the years in which they became known, without a gap from the first to today; by
 * quarters where that is no more than three years and no date is as rough as a year.
 *
 * @param today the person's own day.
 */
export function columnsOf(entries: readonly TimelineEntry[], today: Day): TimelineColumn[] {
  const days = entries.flatMap(({ known }) => known ?? []);
  const [first = today] = [today, ...days.map((range) => range.first)].toSorted();
  const isShort =
    yearOf(today) - yearOf(first) < yearsByQuarters &&
    days.every((range) => addMonths(range.first, 3) > range.last);
  const unit = isShort ? "quarter" : "year";
  const byStart = Map.groupBy(entries, ({ known }) => known && startOf(known.first, unit));
  const columns: TimelineColumn[] = [];
  for (let start = startOf(first, unit); start <= today; ) {
    const next = addMonths(start, unit === "year" ? 12 : 3);
    columns.push(columnOf({ first: start, last: addDays(next, -1) }, unit, byStart.get(start) ?? []));
    start = next;
  }
  return columns;
}

/** The incidents that became known within a column. */
export function entriesOf(entries: readonly TimelineEntry[], { days }: TimelineColumn): TimelineEntry[] {
  return entries.filter(({ known }) => known && days.first <= known.first && known.first <= days.last);
}

function columnOf(
  days: DayRange,
  unit: TimelineColumn["unit"],
  entries: readonly TimelineEntry[],
): TimelineColumn {
  const byGrade = { confirmed: 0, reported: 0, alleged: 0, disputed: 0 };
  for (const { exposure } of entries) byGrade[exposure.incident.evidence.grade] += 1;
  return { days, unit, count: entries.length, byGrade };
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

function startOf(day: Day, unit: TimelineColumn["unit"]): Day {
  if (unit === "year") return `${day.slice(0, 4)}-01-01` as Day;
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, "0")}-01` as Day;
}
