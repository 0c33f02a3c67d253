import type { UpdateKey } from "#lib/domain/refresh.ts";

/** Who signed something: ids of keys, or that this browser cannot tell. */
export type Verified =
  | { readonly kind: "signed-by"; readonly keys: readonly string[] }
  | { readonly kind: "cannot-verify" };

interface Signature {
  readonly key: string;
  /** 64 bytes, in base64. */
  readonly signature: string;
}

/**
 * Sees which of our keys signed a text.
 *
 * @param text as it came, to the byte: nothing is read of it before.
 */
export async function verifySignatures(
  text: string,
  signatures: readonly Signature[],
  keys: readonly UpdateKey[],
): Promise<Verified> {
  const bytes = new TextEncoder().encode(text);
  const by = new Set<string>();
  for (const { key: id, signature } of signatures) {
    const known = keys.find((key) => key.id === id);
    if (!known) continue;
    const key = await importKey(known);
    if (!key) return { kind: "cannot-verify" };
    if (await crypto.subtle.verify("Ed25519", key, bytesOf(signature), bytes)) by.add(id);
  }
  return { kind: "signed-by", keys: [...by] };
}

/** The key for the browser; nothing where it does not know the algorithm, as Chromium before 137 (ADR 50). */
async function importKey({ publicKey }: UpdateKey): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey("raw", bytesOf(publicKey), "Ed25519", false, ["verify"]);
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotSupportedError") return undefined;
    throw error;
  }
}

/** The bytes that a text in base64 stands for. @throws DOMException where it is none. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
