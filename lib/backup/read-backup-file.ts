import { type BackupReading, maxBackupBytes } from "./backup.ts";

/** What is asked of a file. */
export interface ReadableFile {
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** Reads a file that the person chose. One that is too large is refused before one byte is read. */
export async function readBackupFile(file: ReadableFile): Promise<BackupReading> {
  if (file.size > maxBackupBytes) return { kind: "too-large" };
  const text = await textOf(file);
  if (text === undefined) return { kind: "unreadable" };
  // The validator is large, and hardly anybody restores.
  const { readBackup } = await import("./read-backup.ts");
  return readBackup(text);
}

async function textOf(file: ReadableFile): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    // It was moved since, or is a folder; the browser tells no more, and the person can choose again.
    return undefined;
  }
}
