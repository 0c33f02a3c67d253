/** A whole day as an ISO 8601 string, `2026-11-22`. The finest time the product ever stores. */
export type Day = `${number}-${number}-${number}`;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that the calendar has (`2018-02-30` is none). */
export function isDay(text: string): text is Day {
  if (!shape.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A text as a day; nothing where it is none, or none that the calendar has. */
export function parseDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

/**
 * A day that was recorded, as far as it can be true: one that is still to come was written by a clock that was
 * ahead, and counts as today.
 */
export function notAfter(day: Day, today: Day): Day {
  return day > today ? today : day;
}

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
  return `${year}-${month}-${dayOfMonth}` as Day;
}

/**
 * The same day of the month some months later, or the last day of that month where it has no such
 * day: one month after 31 January is 28 or 29 February.
 *
 * @param months may be negative.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = numbersOf(day);
  const monthsInAll = year * 12 + month - 1 + months;
  const newYear = Math.floor(monthsInAll / 12);
  const newMonth = monthsInAll - newYear * 12 + 1;
  const newDay = Math.min(dayOfMonth, lastOfMonth(newYear, newMonth));
  return `${newYear}-${String(newMonth).padStart(2, "0")}-${String(newDay).padStart(2, "0")}` as Day;
}

/**
 * How many months have to be added to a day until it is not before another: 0 for a day that is not before it.
 */
export function monthsUntil(day: Day, other: Day): number {
  if (day >= other) return 0;
  const [year, month, dayOfMonth] = numbersOf(day);
  const [otherYear, otherMonth, otherDay] = numbersOf(other);
  const months = (otherYear - year) * 12 + otherMonth - month;
  return Math.min(dayOfMonth, lastOfMonth(otherYear, otherMonth)) >= otherDay ? months : months + 1;
}

/** How many days lie between two days; negative where the second is the earlier. */
export function daysBetween(day: Day, other: Day): number {
  return dayNumber(other) - dayNumber(day);
}

/** Days since 1 March of the year 0, as the last day of February is then the last of its year. */
function dayNumber(day: Day): number {
  const [year, month, dayOfMonth] = numbersOf(day);
  const years = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + dayOfMonth;
}

const numbersOf = (day: Day) =>
  [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))] as const;

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
  return moved.toISOString().slice(0, 10) as Day;
}
