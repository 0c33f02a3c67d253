import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { keyIdOf } from "#lib/catalogue/update-source-plugin.ts";
import type { UpdateKey } from "#lib/domain/refresh.ts";

/** A key pair that updates are signed with. */
export interface SigningKey extends UpdateKey {
  /** In base64, as PKCS #8. */
  readonly privateKey: string;
}

const base64 = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString("base64");

/** Makes a key pair. */
export async function makeSigningKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return {
    id: keyIdOf(publicKey),
    publicKey: base64(publicKey),
    privateKey: base64(await crypto.subtle.exportKey("pkcs8", pair.privateKey)),
  };
}

/** Signs the UTF-8 bytes of a text. @returns 64 bytes, in base64. */
export async function sign(text: string, { privateKey }: SigningKey): Promise<string> {
  const bytes = Buffer.from(privateKey, "base64");
  const key = await crypto.subtle.importKey("pkcs8", new Uint8Array(bytes), "Ed25519", false, ["sign"]);
  return base64(await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(text)));
}

/** What of a key everybody may know. */
export const publicHalf = ({ id, publicKey }: UpdateKey): UpdateKey => ({ id, publicKey });

/** Reads the file that `keys` made. @throws Error with a sentence where it is none. */
export function readSigningKey(file: string): SigningKey {
  const { id, publicKey, privateKey } = JSON.parse(readFileSync(file, "utf8")) as Partial<SigningKey>;
  if (!id || !publicKey || !privateKey || id !== keyIdOf(Buffer.from(publicKey, "base64"))) {
    throw new Error(`${file} is no key that \`keys\` made.`);
  }
  return { id, publicKey, privateKey };
}

/**
 * Makes a key pair in a folder outside the project.
 *
 * @param args the folder; it is made where it is not there.
 * @param project the project's folder.
 * @returns what was done, and the entry for `lib/catalogue/update-keys.json`.
 * @throws Error with a sentence where it cannot be made.
 */
export async function keys([folder]: readonly string[], project = process.cwd()): Promise<string> {
  if (folder === undefined)
    throw new Error("Say where the key is to lie: `keys FOLDER`, outside the project.");
  const way = relative(project, resolve(folder));
  if (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way)) {
    throw new Error(`A private key never lies in the project; ${folder} does.`);
  }
  const file = join(folder, "omamori-update-key.json");
  if (existsSync(file)) throw new Error(`${file} exists already, and a key is never written over.`);
  const key = await makeSigningKey();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(key, null, 2)}\n`, { flag: "wx", mode: 0o600 });
  chmodSync(file, 0o600);
  return (
    `${file} is made. Keep it, and a copy of it, where nobody else can read it (docs/updates.md).\n` +
    `Its entry for lib/catalogue/update-keys.json:\n${JSON.stringify(publicHalf(key), null, 2)}`
  );
}
