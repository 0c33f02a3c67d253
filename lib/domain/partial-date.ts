import { type Day, lastOfMonth } from "./day.ts";

/**
 * A date as precise as its source: `2018`, `2018-08` or `2018-08-20`.
 * It is never padded to a day, neither in storage nor on screen.
 */
export type PartialDate = string;

export type DatePrecision = "year" | "month" | "day";

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a string is a partial date that exists in the calendar (`2018-02-30` does not). */
export function isPartialDate(text: string): boolean {
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

/** The first day a partial date can mean: `2018-08` gives `2018-08-01`. */
export function earliestDay(date: PartialDate): Day {
  return precisionOf(date) === "day" ? date : `${date}-01-01`.slice(0, 10);
}

/** The last day a partial date can mean: `2018-02` gives `2018-02-28`. */
export function latestDay(date: PartialDate): Day {
  switch (precisionOf(date)) {
    case "day":
      return date;
    case "year":
      return `${date}-12-31`;
    case "month":
      return `${date}-${lastOfMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  }
}
