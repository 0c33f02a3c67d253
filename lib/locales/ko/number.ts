import { inDigits, isRound } from "#lib/locales/write-number.ts";

/** The groups of four digits, largest first. */
const groups = [
  [1_000_000_000_000, "조"],
  [100_000_000, "억"],
  [10_000, "만"],
] as const;

/** Every group of four digits is written: 538,000,000 is 5억 3,800만, which `Intl` does not do. */
export function number(value: number): string {
  if (!isRound(value)) return inDigits(value, "ko");
  const written: string[] = [];
  let rest = value;
  for (const [size, unit] of groups) {
    const count = Math.floor(rest / size);
    if (count > 0) written.push(`${inDigits(count, "ko")}${unit}`);
    rest %= size;
  }
  return written.join(" ");
}

/** A count with the word for what is counted, which stands apart after 만 and 억: 96명, 5억 3,800만 명. */
export const counted = (count: string, counter: string): string =>
  /[만억조]$/.test(count) ? `${count} ${counter}` : `${count}${counter}`;
