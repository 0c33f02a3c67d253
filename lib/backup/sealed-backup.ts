import { backupFormat } from "./backup.ts";

/** A backup that a passphrase opens: a JWE in its flattened JSON form (RFC 7516, section 7.2.2). */
export interface SealedBackup {
  readonly protected: string;
  readonly encrypted_key: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/** In the protected header, so that our file is told from any other JWE before anybody types a passphrase. */
export const sealedType = `${backupFormat}+jwe`;

/** How it is sealed, and opened: nothing else is. */
export const sealing = { alg: "PBES2-HS512+A256KW", enc: "A256GCM" } as const;

/**
 * How often a passphrase is hashed (`p2c`). OWASP's Password Storage Cheat Sheet asks for at least 210,000 rounds of
 * PBKDF2-HMAC-SHA512, and 600,000 of HMAC-SHA256. A file can be tried offline for years, so this is the larger number.
 */
export const rounds = 600_000;

/** A file that asks for more is one that wants to keep the device busy. Leaves room for later releases to raise theirs. */
export const mostRounds = 10_000_000;

const members = ["protected", "encrypted_key", "iv", "ciphertext", "tag"] as const;

/** The sealed backup that a text is; nothing where it is something else, which may be a plain backup. */
export function sealedIn(text: string): SealedBackup | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Who reads plain backups says what it is instead.
    return undefined;
  }
  return isSealed(value) ? value : undefined;
}

function isSealed(value: unknown): value is SealedBackup {
  if (typeof value !== "object" || value === null) return false;
  const found: Readonly<Record<string, unknown>> = { ...value };
  return members.every((name) => typeof found[name] === "string");
}
