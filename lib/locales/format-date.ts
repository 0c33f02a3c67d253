import { type Language, languageFacts } from "#lib/domain/language.ts";
import { type DatePrecision, earliestDay, type PartialDate, precisionOf } from "#lib/domain/partial-date.ts";

const fields: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A partial date in words, exactly as precise as it is: 2018年8月, August 2018. */
export function formatDate(date: PartialDate, language: Language): string {
  return formatOf(language, precisionOf(date)).format(new Date(`${earliestDay(date)}T00:00:00Z`));
}

function formatOf(language: Language, precision: keyof typeof fields): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const { intl } = languageFacts[language];
  const format = formats.get(key) ?? new Intl.DateTimeFormat(intl, { ...fields[precision], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}
