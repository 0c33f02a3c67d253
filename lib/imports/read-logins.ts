import { decodeText } from "./decode-text.ts";
import { type Cancelled, type ExportRefusal, type ReadLogins, refuse } from "./export-file.ts";
import type { Pace } from "./pace.ts";
import { isArchive, largestUnpacked, unpackExport } from "./read-archive.ts";
import { readCsv } from "./read-csv.ts";
import { readJson } from "./read-json.ts";
import { readXml } from "./read-xml.ts";
import { vaultFormatOf } from "./vault-file.ts";

/** A larger file of text is refused before it is decoded: a hundred thousand logins take fifteen megabytes. */
export const largestText = largestUnpacked;

/** A larger archive is refused, by its size alone. */
const largestArchive = 512 * 1024 * 1024;

/** Whether a file need not be read at all, by what is known of it before. */
export function isTooLarge(size: number, name: string): boolean {
  return size > (/\.(?:zip|1pux)$/i.test(name) ? largestArchive : largestText);
}

/** The logins of a file, by whatever it is found to be: by its first bytes and its head, never by its name. */
export async function readLogins(
  bytes: Uint8Array,
  pace: Pace,
): Promise<ReadLogins | ExportRefusal | Cancelled> {
  if (bytes.length === 0) return refuse("empty");
  if (!isArchive(bytes)) return readPlain(bytes, pace);
  if (bytes.length > largestArchive) return refuse("too-large");
  const file = unpackExport(bytes);
  if ("kind" in file) return file;
  return file.bytes.length === 0 ? refuse("empty") : readPlain(file.bytes, pace);
}

async function readPlain(bytes: Uint8Array, pace: Pace): Promise<ReadLogins | ExportRefusal | Cancelled> {
  if (bytes.length > largestText) return refuse("too-large");
  const store = vaultFormatOf(bytes);
  if (store) return store;
  const text = decodeText(bytes);
  if (text === undefined) return refuse("no-text");
  const start = text.slice(0, 1000).trimStart();
  if (start === "" && text.trim() === "") return refuse("empty");
  if (start.startsWith("-----BEGIN PGP MESSAGE-----")) return refuse("encrypted", "proton-pass");
  // The store of 1Password before 2021: a thing a line, with marks between.
  if (/^\{"uuid":/.test(start) && text.includes("\n***")) return refuse("vault-file", "1pux");
  if (start.startsWith("{") || start.startsWith("[")) return readJson(text, pace);
  if (start.startsWith("<")) return readXml(text.trimStart(), pace);
  return readCsv(text, pace);
}
