import { inDigits, inLargeUnits, isRound } from "#lib/locales/write-number.ts";

/** Round numbers in 万 and 亿: 11.8亿. */
export function number(value: number): string {
  return isRound(value) ? inLargeUnits(value, "zh-Hans") : inDigits(value, "zh-Hans");
}
