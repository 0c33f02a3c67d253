import { expect } from "vitest";
import type { ExportEntry } from "#lib/imports/export-file.ts";
import type { Pace } from "#lib/imports/pace.ts";
import { readLogins } from "#lib/imports/read-logins.ts";

/** Goes on without pausing. */
export const atOnce: Pace = { goOn: async () => true };

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a made-up file, whatever comes of it. */
export const readSample = (content: string | Uint8Array) =>
  readLogins(typeof content === "string" ? bytesOf(content) : content, atOnce);

/** The logins of a made-up file that must be readable, and how many other things stand in it. */
export async function loginsIn(
  content: string | Uint8Array,
): Promise<{ format: string; logins: readonly ExportEntry[]; skipped: number }> {
  const read = await readSample(content);
  if (read.kind !== "logins") expect.fail(`not read: ${JSON.stringify(read)}`);
  return { format: read.format, logins: read.logins, skipped: read.skipped };
}
