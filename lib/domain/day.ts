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
