import { type ExportFormat, type ExportRefusal, refuse } from "./export-file.ts";

// How the stores of managers begin, which are not exports. By the format that is to be chosen instead.
const beginnings: readonly { readonly bytes: readonly number[]; readonly format?: ExportFormat }[] = [
  // .kdbx and .kdb of KeePass and KeePassXC.
  { bytes: [0x03, 0xd9, 0xa2, 0x9a], format: "keepass-xml" },
  // "SQLite format 3": a browser's or a manager's own database.
  { bytes: [...new TextEncoder().encode("SQLite format 3")] },
  // "PWS3": Password Safe.
  { bytes: [...new TextEncoder().encode("PWS3")] },
  // "onefile1": RoboForm.
  { bytes: [...new TextEncoder().encode("onefile1")], format: "roboform" },
];

/** Why a file is refused that is a manager's own store; nothing for any other. */
export function vaultFormatOf(bytes: Uint8Array): ExportRefusal | undefined {
  const found = beginnings.find((beginning) => beginning.bytes.every((byte, at) => bytes[at] === byte));
  return found && refuse("vault-file", found.format);
}
