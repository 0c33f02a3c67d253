/** A whole day as an ISO 8601 string, `2026-11-22`. The finest time the product ever stores. */
export type Day = string;

/**
 * The calendar day of a moment in the person's own time zone.
 *
 * @param moment milliseconds since the epoch, or a `Date`.
 */
export function dayOf(moment: number | Date): Day {
  const date = new Date(moment);
  const year = String(date.getFullYear()).padStart(4, "0");
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const dayOfMonth = String(date.getDate()).padStart(2, "0");
  return `${year}-${month}-${dayOfMonth}`;
}

/**
 * The same day of the month some months later, or the last day of that month where it has no such
 * day: one month after 31 January is 28 or 29 February.
 *
 * @param months may be negative.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  const monthsInAll = year * 12 + month - 1 + months;
  const newYear = Math.floor(monthsInAll / 12);
  const newMonth = monthsInAll - newYear * 12 + 1;
  const newDay = Math.min(dayOfMonth, lastOfMonth(newYear, newMonth));
  return `${newYear}-${String(newMonth).padStart(2, "0")}-${String(newDay).padStart(2, "0")}`;
}

/**
 * The last day of a month. By hand, as every incident is judged by it and `Date` is slow.
 *
 * @param month from 1 to 12.
 */
export function lastOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day some days later. @param days may be negative. */
export function addDays(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
