import type { Language } from "#lib/domain/language.ts";
import { earliestDay, type PartialDate, precisionOf } from "#lib/domain/partial-date.ts";

const fields = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A partial date in words, exactly as precise as it is: 2018年8月, August 2018. */
export function formatDate(date: PartialDate, language: Language): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...fields[precisionOf(date)], timeZone: "UTC" }).format(
    new Date(`${earliestDay(date)}T00:00:00Z`),
  );
}
