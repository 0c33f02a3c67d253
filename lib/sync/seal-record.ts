import { decode, encode } from "jose/base64url";
import { JOSEError } from "jose/errors";
import { flattenedDecrypt } from "jose/jwe/flattened/decrypt";
import { FlattenedEncrypt } from "jose/jwe/flattened/encrypt";
import { maxBackupBytes } from "#lib/backup/backup.ts";
import { mostRounds, rounds } from "#lib/backup/sealed-backup.ts";
import { plainPassphrase } from "#lib/domain/passphrase.ts";

const type = "omamori-sync+jwe";
const sealing = { alg: "dir", enc: "A256GCM", zip: "DEF" } as const;

/** What a key is made of beside the passphrase. */
export interface KeyGrounds {
  readonly salt: string;
  readonly rounds: number;
}

/** Grounds for a first device: the others take them from the area. */
export function newGrounds(): KeyGrounds {
  return { salt: encode(crypto.getRandomValues(new Uint8Array(16))), rounds };
}

/**
 * Whether a key may be made on such grounds. Whoever can write to the account could ask for few rounds, and then try
 * passphrases on what this device sends; or for so many that it is busy for hours.
 */
export function areSafe({ rounds: asked }: KeyGrounds): boolean {
  return asked >= rounds && asked <= mostRounds;
}

/** Makes the key of a passphrase, by PBKDF2 with SHA-512. It can be used and kept, and not read out. */
export async function makeKey(passphrase: string, { salt, rounds: count }: KeyGrounds): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(plainPassphrase(passphrase));
  const ground = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-512", salt: new Uint8Array(decode(salt)), iterations: count },
    ground,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Compresses and encrypts a text: a JWE in its flattened JSON form, of ASCII characters. */
export async function seal(key: CryptoKey, text: string): Promise<string> {
  const sealed = await new FlattenedEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ ...sealing, typ: type })
    .encrypt(key);
  return JSON.stringify(sealed);
}

/** Opens it again; nothing where the key is another, or anything was changed. */
export async function unseal(key: CryptoKey, sealed: string): Promise<string | undefined> {
  try {
    const { plaintext, protectedHeader } = await flattenedDecrypt(JSON.parse(sealed), key, {
      keyManagementAlgorithms: [sealing.alg],
      contentEncryptionAlgorithms: [sealing.enc],
      maxDecompressedLength: maxBackupBytes,
    });
    return protectedHeader?.typ === type ? new TextDecoder().decode(plaintext) : undefined;
  } catch (error) {
    // Both speak of what was read: a text that is no JSON, or no JWE that this key opens.
    if (error instanceof JOSEError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
