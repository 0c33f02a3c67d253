import { inDigits, inLargeUnits, isRound } from "#lib/locales/write-number.ts";

/** Round numbers in 萬 and 億: 11.8億. */
export function number(value: number): string {
  return isRound(value) ? inLargeUnits(value, "zh-Hant") : inDigits(value, "zh-Hant");
}
