import { type BundledParts, filesOf } from "#lib/catalogue/bundle-catalogue.ts";
import type { Day } from "#lib/domain/day.ts";
import { manifestPath, updateFormat, updateSchema } from "#lib/updates/update-format.ts";
import { type SigningKey, sign } from "./signing-key.ts";

/** Which edition is made. */
export interface EditionToMake {
  readonly number: number;
  readonly madeOn: Day;
  readonly expiresOn: Day;
}

/** The files of an update, by their names, the manifest last: what it names is there before it. */
export type UpdateFiles = ReadonlyMap<string, Uint8Array>;

/** The one file that holds an edition. */
export const singleFileOf = (number: number) => `omamori-catalogue-${number}.json`;

/**
 * Makes the files of an update. The same for the same parts, edition and keys, to the byte.
 *
 * Parts have their hash in their names: whoever reads a manifest gets its parts, also while the next are being put there.
 */
export async function makeUpdate(
  bundle: BundledParts,
  { number, madeOn, expiresOn }: EditionToMake,
  keys: readonly SigningKey[],
): Promise<UpdateFiles> {
  const parts = filesOf(bundle).map(({ path, bytes, hash }) => {
    const name = path
      .replace(/^.*\//, "")
      .replace(/\.zst$/, "")
      .toLowerCase();
    return {
      bytes,
      entry: { name: path, path: `${name}-${hash.slice(0, 16)}.zst`, sha256: hash, size: bytes.length },
    };
  });
  const signed = JSON.stringify({
    type: "omamori-catalogue",
    format: updateFormat,
    schema: updateSchema,
    edition: number,
    madeOn,
    expiresOn,
    hash: bundle.hash,
    parts: parts.map(({ entry }) => entry),
  });
  const manifest = await signManifest(signed, keys);
  const enclosed = parts.map(({ bytes, entry }) => [entry.path, Buffer.from(bytes).toString("base64")]);
  const file = (content: object) => new TextEncoder().encode(`${JSON.stringify(content)}\n`);
  return new Map([
    ...parts.map(({ bytes, entry }) => [entry.path, bytes] as const),
    [singleFileOf(number), file({ ...manifest, parts: Object.fromEntries(enclosed) })],
    [manifestPath, file(manifest)],
  ]);
}

/** A text with its signatures. */
export async function signManifest(signed: string, keys: readonly SigningKey[]) {
  const signatures = keys.map(async (key) => ({ key: key.id, signature: await sign(signed, key) }));
  return { signed, signatures: await Promise.all(signatures) };
}
