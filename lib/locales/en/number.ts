import { inDigits, inLargeUnits, isRound } from "#lib/locales/write-number.ts";

/** Round numbers from a million on in words: 1.18 billion. */
export function number(value: number): string {
  return isRound(value) && value >= 1_000_000 ? inLargeUnits(value, "en") : inDigits(value, "en");
}
