import type { FetchRefusal } from "./refresh.ts";

/** SHA-1 of a password in capital hex digits, in the two parts that the list is asked by. */
export interface Fingerprint {
  /** The first five digits: all that is told to anybody. */
  readonly prefix: string;
  /** The other 35, which are compared here. */
  readonly suffix: string;
}

/** Larger than any answer: each of some two thousand rows has at most 47 characters. */
export const maxRangeBytes = 1024 * 1024;

/** Why it is not known whether a password is in the list. `unreadable`: what came is no such list. */
export type RangeRefusal = FetchRefusal | "unreadable";

/** The rows of the list whose fingerprints begin with a prefix, as they came, or why there are none. */
export type RangeAnswer =
  | { readonly kind: "answered"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "refused"; readonly why: RangeRefusal };

/** Asks for the rows of a prefix. Nothing else of a password goes through it. */
export type AskRange = (prefix: string) => Promise<RangeAnswer>;

/**
 * The fingerprint by which Pwned Passwords lists a password (https://haveibeenpwned.com/API/v3#PwnedPasswords): SHA-1 of
 * its UTF-8 bytes, exactly as it was typed. Nothing is trimmed, folded or normalised (NFC): the list holds what was
 * typed elsewhere, byte by byte, and another spelling is another password. SHA-1 protects nothing here, it only names.
 */
export async function fingerprintOf(password: string): Promise<Fingerprint> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", new TextEncoder().encode(password)));
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
  return { prefix: digits.slice(0, 5), suffix: digits.slice(5) };
}

const row = /^([0-9A-F]{35}):(\d{1,12})$/;

/**
 * The suffixes in an answer: a row `SUFFIX:COUNT` for each password, and between them rows with count 0, which only hide
 * how many there are and are none. How often a password was seen is not handed on.
 *
 * @returns nothing where it is not such a list from the first row to the last, or has none: then nothing is known.
 */
export function readRange(bytes: Uint8Array): ReadonlySet<string> | undefined {
  if (bytes.length > maxRangeBytes) return undefined;
  const lines = new TextDecoder().decode(bytes).toUpperCase().split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return undefined;
  const suffixes = new Set<string>();
  for (const line of lines) {
    const [, suffix, count] = row.exec(line) ?? [];
    if (suffix === undefined || count === undefined) return undefined;
    if (Number(count) > 0) suffixes.add(suffix);
  }
  return suffixes;
}

/** The suffixes of a prefix, or why they are not known. */
export async function suffixesOf(
  prefix: string,
  ask: AskRange,
): Promise<ReadonlySet<string> | { readonly why: RangeRefusal }> {
  const answer = await ask(prefix);
  if (answer.kind === "refused") return { why: answer.why };
  return readRange(answer.bytes) ?? { why: "unreadable" };
}

/** What is known of one password. That it is not in the list does not make it a good one. */
export type PasswordVerdict = "exposed" | "not-found";

/** Looks a password up: its fingerprint is made and compared here. */
export async function lookUpPassword(
  password: string,
  ask: AskRange,
): Promise<{ readonly verdict: PasswordVerdict } | { readonly why: RangeRefusal }> {
  const { prefix, suffix } = await fingerprintOf(password);
  const suffixes = await suffixesOf(prefix, ask);
  if ("why" in suffixes) return suffixes;
  return { verdict: suffixes.has(suffix) ? "exposed" : "not-found" };
}
