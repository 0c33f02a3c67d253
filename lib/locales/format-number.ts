import type { Language } from "#lib/domain/language.ts";

/**
 * A number as people write it: round ones in the language's own large units (11億8,000万, 11.8亿,
 * 1.18 billion), all others digit by digit, because 519,506 is an exact figure and stays one.
 */
export function formatNumber(value: number, language: Language): string {
  const isRound = value >= 10_000 && value % 10_000 === 0;
  const digits = new Intl.NumberFormat(language).format(value);
  switch (language) {
    case "ja":
      return isRound ? inMyriads(value) : digits;
    case "zh-Hans":
      return isRound ? compact(value, language) : digits;
    case "en":
      return isRound && value >= 1_000_000 ? compact(value, language) : digits;
  }
}

/** Japanese writes every group of four digits: 538,000,000 is 5億3,800万, which Intl does not do. */
function inMyriads(value: number): string {
  const format = new Intl.NumberFormat("ja").format;
  const oku = Math.floor(value / 100_000_000);
  const man = (value % 100_000_000) / 10_000;
  return `${oku > 0 ? `${format(oku)}億` : ""}${man > 0 ? `${format(man)}万` : ""}`;
}

function compact(value: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    notation: "compact",
    compactDisplay: "long",
    // All there are: a count is never rounded on screen.
    maximumSignificantDigits: 21,
  }).format(value);
}
