/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** Whether a count is a round one, which reads better in large units; 519,506 is exact and keeps its digits. */
export const isRound = (value: number): boolean => value >= 10_000 && value % 10_000 === 0;

/**
 * A number digit by digit: 519,506.
 *
 * @param language BCP 47 tag.
 */
export function inDigits(value: number, language: string): string {
  return formatOf(language, {}).format(value);
}

/**
 * A number in the large units that `Intl` knows of the language: 11.8亿, 1.18 billion.
 *
 * @param language BCP 47 tag.
 */
export function inLargeUnits(value: number, language: string): string {
  return formatOf(language, {
    notation: "compact",
    compactDisplay: "long",
    // All there are: a count is never rounded on screen.
    maximumSignificantDigits: 21,
  }).format(value);
}

function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${options.notation}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}
