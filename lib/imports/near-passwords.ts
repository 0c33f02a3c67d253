import type { Pace } from "./pace.ts";
import { Union } from "./union.ts";

/** Shorter ones are near each other by chance, longer ones are not thought up by people. */
const shortest = 6;
const longest = 40;

/** Numbers of digits alone are near each other by chance up to this length. */
const shortestNumber = 9;

/**
 * Joins passwords that are nearly the same: alike but for case and what digits and signs stand at the end
 * (`Sakura2019`, `sakura20!`), or one character apart (`blaue-Tonne`, `blaue-Tanne`).
 *
 * Comparing every two of 100,000 would take five thousand million looks. Instead each password leaves out each of its
 * characters once: two that are one character apart have such a remainder in common. The remainders are kept as numbers
 * of 32 bits and sorted; what falls together is then compared.
 *
 * @param passwords each once.
 * @returns joined by their places; nothing where it was to stop.
 */
export async function joinNear(passwords: readonly string[], pace: Pace): Promise<Union | undefined> {
  const union = new Union(passwords.length);
  const byStem = new Map<string, number>();
  for (const [at, password] of passwords.entries()) {
    if (at % 4096 === 0 && !(await pace.goOn((at / passwords.length) * 0.3))) return undefined;
    const stem = stemOf(password);
    if (stem === undefined) continue;
    const first = byStem.get(stem);
    if (first === undefined) byStem.set(stem, at);
    else union.join(first, at);
  }

  const remainders = await remaindersOf(passwords, pace);
  if (!remainders) return undefined;
  let runStart = 0;
  for (let at = 1; at <= remainders.length; at++) {
    if (at % 65_536 === 0 && !(await pace.goOn(0.7 + (0.3 * at) / remainders.length))) return undefined;
    const hash = Math.floor((remainders[runStart] ?? 0) / places);
    if (at < remainders.length && Math.floor((remainders[at] ?? 0) / places) === hash) continue;
    // Nearly all that share a remainder are one apart, so that in a long run each is compared with its neighbours alone.
    const isLong = at - runStart > 16;
    for (let one = runStart; one < at; one++) {
      const last = isLong ? Math.min(at, one + 3) : at;
      for (let other = one + 1; other < last; other++) {
        const [a, b] = [(remainders[one] ?? 0) % places, (remainders[other] ?? 0) % places];
        if (a !== b && isOneApart(passwords[a] ?? "", passwords[b] ?? "")) union.join(a, b);
      }
    }
    runStart = at;
  }
  return union;
}

/** A remainder takes 32 bits of the 53 that a number holds exactly, the place of its password 19: more than a file may have rows. */
const places = 2 ** 19;

/** Numbers of remainder and place, sorted. */
async function remaindersOf(passwords: readonly string[], pace: Pace): Promise<Float64Array | undefined> {
  const isCompared = passwords.map(isComparable);
  const count = passwords.reduce((sum, { length }, at) => sum + (isCompared[at] ? length + 1 : 0), 0);
  const remainders = new Float64Array(count);
  // Odd, and chosen anew each time, so that no file can be made to fall together.
  const base = 2 * Math.floor(Math.random() * 2 ** 30) + 1;
  const powers = new Int32Array(longest + 1).fill(1);
  for (let at = 1; at <= longest; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, base);
  /** Of each place in a password the hash of what stands before it; that of what comes after follows from the end. */
  const before = new Int32Array(longest + 1);
  let next = 0;
  for (const [place, password] of passwords.entries()) {
    if (place % 4096 === 0 && !(await pace.goOn(0.3 + (place / passwords.length) * 0.3))) return undefined;
    if (!isCompared[place]) continue;
    const { length } = password;
    for (let at = 0; at < length; at++) {
      before[at + 1] = (Math.imul(before[at] ?? 0, base) + password.charCodeAt(at)) | 0;
    }
    remainders[next++] = ((before[length] ?? 0) >>> 0) * places + place;
    let after = 0;
    for (let at = length - 1; at >= 0; at--) {
      const power = powers[length - 1 - at] ?? 1;
      remainders[next++] = ((Math.imul(before[at] ?? 0, power) + after) >>> 0) * places + place;
      after = (after + Math.imul(password.charCodeAt(at), power)) | 0;
    }
  }
  return remainders.sort();
}

/** Whether one character less, more or other makes one text of the other. */
export function isOneApart(a: string, b: string): boolean {
  const [shorter, other] = a.length <= b.length ? [a, b] : [b, a];
  if (other.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === other[start]) start++;
  const isLonger = other.length > shorter.length;
  return shorter.slice(isLonger ? start : start + 1) === other.slice(start + 1);
}

function isComparable(password: string): boolean {
  if (password.length < shortest || password.length > longest) return false;
  return password.length >= shortestNumber || !/^\d+$/.test(password);
}

const letter = /\p{L}/u;
const isLetter = (code: number) =>
  code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : letter.test(String.fromCharCode(code));

/** What is left of a password without its case and what stands at its end; nothing where that is too little. */
function stemOf(password: string): string | undefined {
  if (password.length > longest) return undefined;
  let end = password.length;
  while (end > 0 && !isLetter(password.charCodeAt(end - 1))) end--;
  if (end < 4) return undefined;
  if (end >= shortest) return password.slice(0, end).toLowerCase();
  for (let at = 0; at < end; at++) if (!isLetter(password.charCodeAt(at))) return undefined;
  return password.slice(0, end).toLowerCase();
}
