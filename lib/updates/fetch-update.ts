import type { PartPath } from "#lib/catalogue/part-paths.ts";
import type { Fetched, FetchedNot } from "#lib/domain/fetched.ts";
import type { Edition, UpdateRefusal } from "#lib/domain/refresh.ts";
import { readManifest, type UpdateBasis } from "./read-manifest.ts";
import { type Parts, refusalOfParts } from "./take-parts.ts";
import { manifestPath, most } from "./update-format.ts";

/** How a server named what it gave, for the next conditional request. */
interface Named {
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * Asks the host of updates for a file.
 *
 * @param path below the address of updates.
 */
export type Fetcher = (path: string, asking: Named & { readonly maxBytes: number }) => Promise<Fetched>;

/** What came of looking for an update. Whatever is refused is a value; only a bug throws. */
export type UpdateFound =
  | ({ readonly kind: "new"; readonly edition: Edition; readonly parts: Parts } & Named)
  /** What is in use is the newest. */
  | ({ readonly kind: "unchanged" } & Named)
  | FetchedNot
  | { readonly kind: "refused"; readonly why: UpdateRefusal };

/**
 * Looks for an update, and fetches it where there is one. Nothing is kept here: who asked does that, in one piece.
 *
 * @param known how the server named the manifest that was read last, where that edition is in use.
 */
export async function fetchUpdate(
  fetcher: Fetcher,
  { known = {}, ...basis }: UpdateBasis & { readonly known?: Named },
): Promise<UpdateFound> {
  const answer = await fetcher(manifestPath, { ...known, maxBytes: most.manifest });
  if (answer.kind === "unchanged") return { kind: "unchanged", ...known };
  if (answer.kind === "refused") return answer;
  const manifest = await readManifest(answer.bytes, basis);
  if (manifest.kind === "refused") return manifest;
  const { etag, lastModified } = answer;
  const named = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  if (manifest.kind === "unchanged") return { kind: "unchanged", ...named };

  const parts = new Map<PartPath, Uint8Array<ArrayBuffer>>();
  for (const { name, path, size } of manifest.parts) {
    const part = await fetcher(path, { maxBytes: size });
    if (part.kind === "refused") return part.why === "too-large" ? { kind: "refused", why: "damaged" } : part;
    // Nobody asked whether it changed.
    if (part.kind === "unchanged") return { kind: "refused", why: "damaged" };
    parts.set(name, part.bytes);
  }
  const why = await refusalOfParts(parts, manifest.parts);
  return why ? { kind: "refused", why } : { kind: "new", edition: manifest.edition, parts, ...named };
}
