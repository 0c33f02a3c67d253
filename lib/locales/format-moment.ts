import { type Day, daysBetween } from "#lib/domain/day.ts";
import { type Language, languageFacts } from "#lib/domain/language.ts";
import { formatDate } from "./format-date.ts";

/** A day as it is spoken of from another: today, yesterday, tomorrow; else its date. */
export function formatNearDay(day: Day, today: Day, language: Language): string {
  const days = daysBetween(today, day);
  return Math.abs(days) <= 1 ? inDays(days, language) : formatDate(day, language);
}

/** From when on an age is told in weeks. */
const daysUntilWeeks = 21;

/** How long a day is past: today, 7 days ago, 5 weeks ago. One that is still to come counts as today. */
export function formatAge(day: Day, today: Day, language: Language): string {
  const days = Math.max(0, daysBetween(day, today));
  if (days < daysUntilWeeks) return inDays(-days, language);
  return relative(-Math.floor(days / 7), "week", language);
}

/** The time of day of a moment, in the person's own time zone: 14:05. @param moment milliseconds since 1970. */
export function formatTime(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(languageFacts[language].intl, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
}

// No minus nought: it would be said as what is past.
const inDays = (days: number, language: Language) => relative(days || 0, "day", language);

function relative(count: number, unit: "day" | "week", language: Language): string {
  const { intl } = languageFacts[language];
  const said = new Intl.RelativeTimeFormat(intl, { numeric: "auto" }).format(count, unit);
  // `Intl` may set a number off from the character after it (7 日前), which no sentence of ours does.
  return said.replace(/(?<=\d) (?=\p{Script=Han})/u, "");
}
