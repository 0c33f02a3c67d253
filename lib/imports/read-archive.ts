import { unzipSync } from "fflate";
import { type ExportFormat, type ExportRefusal, refuse } from "./export-file.ts";

/** What an archive may hold of text. An archive may be larger: 1PUX holds a person's documents too. */
export const largestUnpacked = 64 * 1024 * 1024;

const knownFiles: readonly { readonly name: RegExp; readonly format: ExportFormat }[] = [
  { name: /^export\.data$/, format: "1pux" },
  { name: /^Proton Pass\/data\.json$/, format: "proton-pass" },
  { name: /(?:^|\/)credentials\.csv$/, format: "dashlane" },
  { name: /^data\.json$/, format: "bitwarden-json" },
];
const encryptedFiles: readonly { readonly name: RegExp; readonly format: ExportFormat }[] = [
  { name: /(?:^|\/)data\.pgp$/, format: "proton-pass" },
];
const anyText = /^[^/]*\.(?:csv|json|xml)$/i;

/** One file of an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether a file is a ZIP archive, by its first bytes. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The one file of an archive that holds the logins. Nothing else is unpacked, and no more of it than it says to hold: a
 * file that says less than it holds breaks off.
 */
export function unpackExport(bytes: Uint8Array): ArchivedFile | ExportRefusal {
  const names: string[] = [];
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!sizes.has(name)) sizes.set(name, originalSize);
        return false;
      },
    });
  } catch {
    return refuse("damaged");
  }
  const encrypted = encryptedFiles.find(({ name }) => names.some((file) => name.test(file)));
  if (encrypted) return refuse("encrypted", encrypted.format);
  // A spreadsheet is an archive too, with text nowhere in it.
  if (names.includes("[Content_Types].xml")) return refuse("no-text");
  const known = knownFiles.find(({ name }) => names.some((file) => name.test(file)));
  const texts = names.filter((file) => anyText.test(file));
  const chosen = known
    ? names.find((file) => known.name.test(file))
    : texts.length === 1
      ? texts[0]
      : undefined;
  if (chosen === undefined) return refuse("not-logins");
  if ((sizes.get(chosen) ?? 0) > largestUnpacked) return refuse("too-large", known?.format);
  // The lowest bit of an entry's flags.
  if (((bytes[6] ?? 0) & 1) === 1) return refuse("encrypted", known?.format);
  try {
    // Of several files of one name the first, whose size was looked at.
    let isTaken = false;
    const unpacked = unzipSync(bytes, {
      filter: ({ name }) => {
        const isIt = !isTaken && name === chosen;
        isTaken ||= isIt;
        return isIt;
      },
    })[chosen];
    return unpacked ? { name: chosen, bytes: unpacked } : refuse("damaged", known?.format);
  } catch {
    return refuse("damaged", known?.format);
  }
}
