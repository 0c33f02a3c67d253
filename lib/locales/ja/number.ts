import { inDigits, isRound } from "#lib/locales/write-number.ts";

/** Every group of four digits is written: 538,000,000 is 5億3,800万, which `Intl` does not do. */
export function number(value: number): string {
  if (!isRound(value)) return inDigits(value, "ja");
  const oku = Math.floor(value / 100_000_000);
  const man = (value % 100_000_000) / 10_000;
  return `${oku > 0 ? `${inDigits(oku, "ja")}億` : ""}${man > 0 ? `${inDigits(man, "ja")}万` : ""}`;
}
