import { FlattenedEncrypt } from "jose/jwe/flattened/encrypt";
import { plainPassphrase } from "#lib/domain/passphrase.ts";
import { rounds, sealedType, sealing } from "./sealed-backup.ts";

/**
 * Encrypts the text of a backup with a passphrase, which nobody can do without later. Takes as long as a key does to be
 * made, about half a second.
 *
 * @returns the text of the file.
 */
export async function sealBackup(text: string, passphrase: string): Promise<string> {
  const encoder = new TextEncoder();
  const sealed = await new FlattenedEncrypt(encoder.encode(text))
    .setProtectedHeader({ ...sealing, typ: sealedType, cty: "json" })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(encoder.encode(plainPassphrase(passphrase)));
  return `${JSON.stringify(sealed)}\n`;
}
