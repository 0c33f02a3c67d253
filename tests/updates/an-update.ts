import { type BundledParts, bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { Fetched } from "#lib/domain/fetched.ts";
import type { Fetcher } from "#lib/updates/fetch-update.ts";
import type { UpdateBasis } from "#lib/updates/read-manifest.ts";
import { manifestPath } from "#lib/updates/update-format.ts";
import {
  type EditionToMake,
  makeUpdate,
  signManifest,
  singleFileOf,
  type UpdateFiles,
} from "#scripts/catalogue/make-update.ts";
import { makeSigningKey, publicHalf, type SigningKey } from "#scripts/catalogue/signing-key.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";

/** The key of these tests, and one that is nobody's. */
export const [ours, stranger] = await Promise.all([makeSigningKey(), makeSigningKey()]);

/** The edition that is published in these tests. */
export const edition: EditionToMake = { number: 7, madeOn: "2026-11-27", expiresOn: "2027-05-26" };

/** An extension that has the edition before it. */
export const basis: UpdateBasis = {
  keys: [publicHalf(ours)],
  inUse: { number: 6, hash: "0".repeat(64) },
  today: "2026-11-30",
};

/** What is published in these tests. */
export const bundle = bundleParts(aCatalogue());

/** The files of an update, sound and signed by us; a test names only what it is about. */
export const anUpdate = (
  over: {
    readonly parts?: BundledParts;
    readonly edition?: Partial<EditionToMake>;
    readonly keys?: readonly SigningKey[];
  } = {},
): Promise<UpdateFiles> =>
  makeUpdate(over.parts ?? bundle, { ...edition, ...over.edition }, over.keys ?? [ours]);

/** The same of a catalogue that no check has seen. */
export const updateOf = (catalogue: Partial<Catalogue>): Promise<UpdateFiles> =>
  anUpdate({ parts: bundleParts(aCatalogue(catalogue)) });

/** What a manifest says beneath its signature. */
interface Signed {
  readonly parts: readonly { readonly path: string; readonly [field: string]: unknown }[];
  readonly [field: string]: unknown;
}

/** An update whose manifest says something else, and is signed by us all the same. */
export async function withSigned(
  files: UpdateFiles,
  change: (signed: Signed) => unknown,
): Promise<UpdateFiles> {
  const { signed } = JSON.parse(textOf(files, manifestPath)) as { readonly signed: string };
  const manifest = await signManifest(JSON.stringify(change(JSON.parse(signed) as Signed)), [ours]);
  return withFile(files, manifestPath, JSON.stringify(manifest));
}

/** An update with another file in the place of one. */
export const withFile = (files: UpdateFiles, name: string, content: string | Uint8Array): UpdateFiles =>
  new Map([...files, [name, typeof content === "string" ? new TextEncoder().encode(content) : content]]);

/** What a file says. */
export const textOf = (files: UpdateFiles, name: string): string =>
  new TextDecoder().decode(files.get(name) ?? new Uint8Array());

/** The name of the file of a part: `facts`, `sources`, `texts-ja`. */
export function fileOf(files: UpdateFiles, part: string): string {
  const name = [...files.keys()].find((each) => each.startsWith(`${part}-`));
  if (name === undefined) throw new Error(`There is no file of ${part}.`);
  return name;
}

/** The one file that holds an update. */
export const singleFile = (files: UpdateFiles, number = edition.number): Uint8Array =>
  files.get(singleFileOf(number)) ?? new Uint8Array();

/** A host that serves some files, and keeps to how large an answer may be. */
export function host(files: UpdateFiles) {
  const asked: string[] = [];
  const fetcher: Fetcher = async (path, { maxBytes }): Promise<Fetched> => {
    asked.push(path);
    const bytes = files.get(path);
    if (!bytes) return { kind: "refused", why: "not-found" };
    if (bytes.length > maxBytes) return { kind: "refused", why: "too-large" };
    return { kind: "new", bytes: new Uint8Array(bytes), etag: `"${path}"` };
  };
  return { fetcher, asked };
}
