import type { PartPath } from "#lib/catalogue/part-paths.ts";
import type { UpdateFound } from "./fetch-update.ts";
import { readManifest, type UpdateBasis } from "./read-manifest.ts";
import { refusalOfParts } from "./take-parts.ts";
import { most } from "./update-format.ts";
import { bytesOf } from "./verify-signature.ts";

/**
 * Reads an update from the one file that holds it, for who lets nothing be fetched. It is held to the same as one that
 * came over the network.
 */
export async function readUpdateFile(bytes: Uint8Array, basis: UpdateBasis): Promise<UpdateFound> {
  if (bytes.length > most.file) return { kind: "refused", why: "too-large" };
  const manifest = await readManifest(bytes, basis);
  if (manifest.kind !== "new") return manifest;
  const parts = new Map<PartPath, Uint8Array<ArrayBuffer>>();
  for (const { name, path } of manifest.parts) {
    const part = unpacked(manifest.enclosed?.[path]);
    // A manifest alone, or a file that lost some of it.
    if (!part) return { kind: "refused", why: "damaged" };
    parts.set(name, part);
  }
  const why = await refusalOfParts(parts, manifest.parts);
  return why ? { kind: "refused", why } : { kind: "new", edition: manifest.edition, parts };
}

function unpacked(base64: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  try {
    return base64 === undefined ? undefined : bytesOf(base64);
  } catch {
    return undefined;
  }
}
