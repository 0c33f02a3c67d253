import { readBackup } from "#lib/backup/read-backup.ts";
import { writeBackup } from "#lib/backup/write-backup.ts";
import type { Day } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";

/** One set as its device wrote it: what it shares, and which sets are part of that. */
export interface SharedSet {
  readonly record: WholeRecord;
  readonly within: readonly string[];
}

export type SharedReading =
  | { readonly kind: "readable"; readonly set: SharedSet }
  | { readonly kind: "newer-version" | "damaged" };

/** Enough of a hash to tell the sets of one person apart. */
const nameLength = 12;
export const nameOf = (hash: string): string => hash.slice(0, nameLength);

/** How many are remembered. A device that missed more comes back as a new one would. */
export const mostWithin = 40;

/** A line that names the sets, and below it a backup: what is checked there is checked here, and older ones come up. */
export function writeShared({ record, within }: SharedSet, today: Day): string {
  return `${JSON.stringify(within)}\n${writeBackup(record, today)}`;
}

/** Reads it, which another release may have written. */
export function readShared(text: string): SharedReading {
  const end = text.indexOf("\n");
  const within = namesIn(text.slice(0, end));
  if (end < 0 || within === undefined) return { kind: "damaged" };
  const reading = readBackup(text.slice(end + 1));
  if (reading.kind === "readable")
    return { kind: "readable", set: { record: reading.backup.record, within } };
  return { kind: reading.kind === "newer-version" ? "newer-version" : "damaged" };
}

function namesIn(line: string): readonly string[] | undefined {
  let names: unknown;
  try {
    names = JSON.parse(line);
  } catch {
    // Not what we write: said by the one who asked.
    return undefined;
  }
  if (!Array.isArray(names) || names.length > mostWithin) return undefined;
  const isName = (name: unknown): name is string => typeof name === "string" && name.length === nameLength;
  return names.every(isName) ? names : undefined;
}
