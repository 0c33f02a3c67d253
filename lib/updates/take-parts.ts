import type { PartPath } from "#lib/catalogue/part-paths.ts";
import type { UpdateRefusal } from "#lib/domain/refresh.ts";
import { sha256 } from "#lib/domain/sha256.ts";
import { soundnessOf } from "./sound-catalogue.ts";
import { unpackPart } from "./unpack-part.ts";
import type { SignedUpdate } from "./update-format.ts";

/** Parts as they came, by where such a part lies in the extension. */
export type Parts = ReadonlyMap<PartPath, Uint8Array<ArrayBuffer>>;

/**
 * Sees that parts are the signed ones (The Update Framework, section 5.7: target by its length and hash), and that
 * they give a catalogue that we would have bundled: a signature says who made it, not that it is sound.
 *
 * @returns why they are not taken over; nothing where they are.
 */
export async function refusalOfParts(
  parts: Parts,
  signed: SignedUpdate["parts"],
): Promise<UpdateRefusal | undefined> {
  const texts = new Map<PartPath, string>();
  for (const { name, size, sha256: hash } of signed) {
    const bytes = parts.get(name);
    if (bytes?.length !== size || (await sha256(bytes)) !== hash) return "damaged";
    const text = unpackPart(bytes);
    if (text === undefined) return "damaged";
    texts.set(name, text);
  }
  const soundness = soundnessOf(texts);
  return soundness === "sound" ? undefined : soundness;
}
