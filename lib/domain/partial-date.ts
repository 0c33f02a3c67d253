import { type Day, lastOfMonth } from "./day.ts";

/**
 * A date as precise as its source: `2018`, `2018-08` or `2018-08-20`.
 * It is never padded to a day, neither in storage nor on screen.
 */
export type PartialDate = Day | `${number}-${number}` | `${number}`;

export type DatePrecision = "year" | "month" | "day";

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a string is a partial date that exists in the calendar (`2018-02-30` does not). */
export function isPartialDate(text: string): text is PartialDate {
  const found = shape.exec(text);
  if (!found) return false;
  const [, year, month = "01", dayOfMonth = "01"] = found;
  const date = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${dayOfMonth}`);
}

/** How precise a valid partial date is. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The year of a date. */
export function yearOf(date: PartialDate): PartialDate {
  return date.slice(0, 4) as PartialDate;
}

/** The month of a date, or its year where no more is known. */
export function monthOf(date: PartialDate): PartialDate {
  return date.slice(0, 7) as PartialDate;
}

/** The first day a partial date can mean: `2018-08` gives `2018-08-01`. */
export function earliestDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10) as Day;
}

/** The last day a partial date can mean: `2018-02` gives `2018-02-28`. */
export function latestDay(date: PartialDate): Day {
  switch (precisionOf(date)) {
    case "day":
      return date as Day;
    case "year":
      return `${date}-12-31` as Day;
    case "month":
      return `${date}-${lastOfMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}` as Day;
  }
}
