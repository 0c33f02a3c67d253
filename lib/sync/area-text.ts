import { sha256 } from "#lib/domain/sha256.ts";
import type { AreaEntries } from "#lib/domain/sync.ts";

/** As Chromium names them; Firefox holds the same. In bytes: of a key with its value as JSON, and of all of them. */
export const mostBytesPerEntry = 8_192;
export const mostBytes = 102_400;

/** What is said of a set beside its text. Nothing of it tells what the record holds. */
export interface AreaHead {
  readonly format: typeof format;
  readonly version: number;
  /** Counts up with each set, by whatever device. */
  readonly generation: number;
  readonly parts: number;
  /** SHA-256 of the text, in hexadecimal: parts of two sets make no text that has it. */
  readonly hash: string;
  /** What keys are made of beside the passphrase: alike for all devices, and of no use without it. */
  readonly salt: string;
  readonly rounds: number;
}

/** What is in an area. */
export type AreaReading =
  | { readonly kind: "empty" }
  | { readonly kind: "whole"; readonly head: AreaHead; readonly text: string }
  /** Of two times: what the browser carries does not come all at once. @property trace tells one such state from another. */
  | { readonly kind: "incomplete"; readonly trace: string; readonly generation: number }
  | { readonly kind: "newer-version" }
  | { readonly kind: "foreign" };

const format = "omamori-sync";
const version = 1;
const headKey = "head";
const partKey = (at: number) => `part${at}`;

/** Leaves room for the key, and for the few quotation marks of the text, which count twice. */
const partLength = 8_000;
const mostParts = 100;

/** What an area is to hold. @param text of ASCII characters. */
export async function entriesOf(
  text: string,
  { generation, salt, rounds }: Pick<AreaHead, "generation" | "salt" | "rounds">,
): Promise<AreaEntries> {
  const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, at) =>
    text.slice(at * partLength, (at + 1) * partLength),
  );
  const hash = await hashOf(text);
  const head: AreaHead = { format, version, generation, parts: parts.length, hash, salt, rounds };
  return Object.fromEntries([...parts.map((part, at) => [partKey(at), part] as const), [headKey, head]]);
}

/** How much of an area entries take, as the browser counts. */
export function bytesOf(entries: AreaEntries): number {
  const { length } = new TextEncoder().encode(
    Object.entries(entries)
      .map(([key, value]) => key + JSON.stringify(value))
      .join(""),
  );
  return length;
}

/** The keys of what is in an area and belongs to no part of what is to be there. */
export function leftOver(present: AreaEntries, entries: AreaEntries): string[] {
  return Object.keys(present).filter((key) => !Object.hasOwn(entries, key));
}

/** Reads what an area holds, which any device, and whoever has the account, may have written. Never throws for it. */
export async function readArea(entries: AreaEntries): Promise<AreaReading> {
  const keys = Object.keys(entries);
  if (keys.length === 0) return { kind: "empty" };
  const found = entries[headKey];
  const trace = await hashOf(JSON.stringify(keys.toSorted().map((key) => [key, entries[key]])));
  if (found === undefined) return { kind: "incomplete", trace, generation: 0 };
  if (!isRecord(found) || found["format"] !== format) return { kind: "foreign" };
  if (typeof found["version"] === "number" && found["version"] > version) return { kind: "newer-version" };
  const head = headIn(found);
  if (!head) return { kind: "foreign" };
  const parts = Array.from({ length: head.parts }, (_, at) => entries[partKey(at)]);
  const text = parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
  if (text === undefined || (await hashOf(text)) !== head.hash) {
    return { kind: "incomplete", trace, generation: head.generation };
  }
  return { kind: "whole", head, text };
}

function headIn(found: Readonly<Record<string, unknown>>): AreaHead | undefined {
  const { generation, parts, hash, salt, rounds } = found;
  if (!isCount(generation) || !isCount(parts) || parts > mostParts || !isCount(rounds)) return undefined;
  if (typeof hash !== "string" || typeof salt !== "string" || !/^[\w-]{22,64}$/.test(salt)) return undefined;
  return { format, version, generation, parts, hash, salt, rounds };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** SHA-256, in hexadecimal. */
export const hashOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));
