import { decodeProtectedHeader } from "jose/decode/protected_header";
import { JOSEError } from "jose/errors";
import { flattenedDecrypt } from "jose/jwe/flattened/decrypt";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import { plainPassphrase } from "#lib/domain/passphrase.ts";
import { type BackupReading, maxBackupBytes } from "./backup.ts";
import { readBackup } from "./read-backup.ts";
import { mostRounds, type SealedBackup, sealedType, sealing } from "./sealed-backup.ts";

/**
 * What keeps a sealed file from being opened, whatever the passphrase: so that nobody is asked for one in vain, and no
 * file can make the device hash for hours.
 */
export function refusalOfSealed(sealed: SealedBackup): BackupRefusal | undefined {
  const header = headerOf(sealed);
  if (header === undefined) return { kind: "damaged" };
  if (header["typ"] !== sealedType) return { kind: "not-a-backup" };
  if (header["alg"] !== sealing.alg || header["enc"] !== sealing.enc || "zip" in header || "crit" in header) {
    return { kind: "sealed-otherwise" };
  }
  const { p2c } = header;
  if (typeof p2c !== "number" || !Number.isInteger(p2c) || p2c < 1) return { kind: "damaged" };
  return p2c > mostRounds ? { kind: "too-many-rounds" } : undefined;
}

/**
 * Opens a sealed file. A passphrase that does not fit cannot be told from a file in which something was changed.
 *
 * @returns what the file within says, or why it cannot be restored. Never throws for what a file may hold.
 */
export async function openSealedBackup(sealed: SealedBackup, passphrase: string): Promise<BackupReading> {
  const refusal = refusalOfSealed(sealed);
  if (refusal) return refusal;
  let bytes: Uint8Array;
  try {
    const key = new TextEncoder().encode(plainPassphrase(passphrase));
    const opened = await flattenedDecrypt({ ...sealed }, key, {
      keyManagementAlgorithms: [sealing.alg],
      contentEncryptionAlgorithms: [sealing.enc],
      maxPBES2Count: mostRounds,
    });
    bytes = opened.plaintext;
  } catch (error) {
    if (!(error instanceof JOSEError)) throw error;
    return { kind: error.code === "ERR_JWE_DECRYPTION_FAILED" ? "wrong-passphrase" : "damaged" };
  }
  if (bytes.length > maxBackupBytes) return { kind: "too-large" };
  return readBackup(new TextDecoder().decode(bytes));
}

function headerOf(sealed: SealedBackup): Readonly<Record<string, unknown>> | undefined {
  try {
    return { ...decodeProtectedHeader({ protected: sealed.protected }) };
  } catch {
    // Not what a header is. jose says so by throwing, and what exactly is no use to the person.
    return undefined;
  }
}
