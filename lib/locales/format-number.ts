import type { Language } from "#lib/domain/language.ts";

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as people write it: round ones in the language's own large units (11億8,000万, 11.8亿,
 * 1.18 billion), all others digit by digit, because 519,506 is an exact figure and stays one.
 */
export function formatNumber(value: number, language: Language): string {
  const isRound = value >= 10_000 && value % 10_000 === 0;
  if (!isRound || (language === "en" && value < 1_000_000)) return inDigits(value, language);
  return language === "ja" ? inMyriads(value) : inLargeUnits(value, language);
}

/** Japanese writes every group of four digits: 538,000,000 is 5億3,800万, which Intl does not do. */
function inMyriads(value: number): string {
  const oku = Math.floor(value / 100_000_000);
  const man = (value % 100_000_000) / 10_000;
  return `${oku > 0 ? `${inDigits(oku, "ja")}億` : ""}${man > 0 ? `${inDigits(man, "ja")}万` : ""}`;
}

function inDigits(value: number, language: Language): string {
  return formatOf(language, {}).format(value);
}

function inLargeUnits(value: number, language: Language): string {
  return formatOf(language, {
    notation: "compact",
    compactDisplay: "long",
    // All there are: a count is never rounded on screen.
    maximumSignificantDigits: 21,
  }).format(value);
}

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${options.notation}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}
