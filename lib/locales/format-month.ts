import type { Day } from "#lib/domain/day.ts";
import type { Language } from "#lib/domain/language.ts";

/** Making a format takes far longer than using it. */
const formats = new Map<Language, Intl.DateTimeFormat>();

const formatIn = (language: Language): Intl.DateTimeFormat => {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  formats.set(language, format);
  return format;
};

/** The month of a day, without its year: 4月, Apr. */
export function formatMonth(day: Day, language: Language): string {
  return formatIn(language).format(new Date(`${day}T00:00:00Z`));
}

/** Months from one day's to another's of the same year: 1月～3月, Jan – Mar. */
export function formatMonths(first: Day, last: Day, language: Language): string {
  return formatIn(language).formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}
