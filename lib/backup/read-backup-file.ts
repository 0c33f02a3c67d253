import { type BackupReading, maxBackupBytes } from "./backup.ts";
import { type SealedBackup, sealedIn } from "./sealed-backup.ts";

/** What is asked of a file. */
export interface ReadableFile {
  /** In bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What a file is: one that a passphrase opens is told by its content, and by nothing else. */
export type FileReading = BackupReading | { readonly kind: "sealed"; readonly sealed: SealedBackup };

/** Reads a file that the person chose. One that is too large is refused before one byte is read. */
export async function readBackupFile(file: ReadableFile): Promise<FileReading> {
  if (file.size > maxBackupBytes) return { kind: "too-large" };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: "unreadable" };
  const text = textOf(bytes);
  const sealed = sealedIn(text);
  if (sealed) {
    const { refusalOfSealed } = await import("./open-sealed-backup.ts");
    return refusalOfSealed(sealed) ?? { kind: "sealed", sealed };
  }
  // The validator is large, and hardly anybody restores.
  const { readBackup } = await import("./read-backup.ts");
  return readBackup(text);
}

async function bytesOf(file: ReadableFile): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved since, or is a folder; the browser tells no more, and the person can choose again.
    return undefined;
  }
}

/**
 * The text of a file. An editor may have stored it as UTF-16, with a mark at its beginning or without one: a
 * backup begins with an ASCII sign, which has a zero beside it then.
 */
function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  const isLittleEndian = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const encoding = isLittleEndian ? "utf-16le" : isBigEndian ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
