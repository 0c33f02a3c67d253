import { hashedOf, partPaths } from "#lib/catalogue/part-paths.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Edition, UpdateKey, UpdateRefusal } from "#lib/domain/refresh.ts";
import { sha256 } from "#lib/domain/sha256.ts";
import {
  envelopeSchema,
  type SignedUpdate,
  signedSchema,
  updateFormat,
  updateSchema,
  versionsSchema,
} from "./update-format.ts";
import { verifySignatures } from "./verify-signature.ts";

/** What an update is held against. */
export interface UpdateBasis {
  /** The keys that this release holds. */
  readonly keys: readonly UpdateKey[];
  /** The newest edition that is in use, whether it was bundled or taken over. */
  readonly inUse: Pick<Edition, "number" | "hash">;
  /** One day for the whole of an update. */
  readonly today: Day;
}

export type ManifestRead =
  | {
      readonly kind: "new";
      readonly edition: Edition;
      readonly parts: SignedUpdate["parts"];
      /** Only in a single file: by their paths, in base64. */
      readonly enclosed?: Readonly<Record<string, string>>;
    }
  /** It is the edition in use. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly why: UpdateRefusal };

const refused = (why: UpdateRefusal) => ({ kind: "refused", why }) as const;

/**
 * Reads a manifest, or the head of a single file, in the order of the client workflow of The Update Framework (its
 * specification, section 5; the numbers below are those of its timestamp, which is what our manifest comes nearest to).
 * The size was bounded before (5.4.1).
 */
export async function readManifest(
  bytes: Uint8Array,
  { keys, inUse, today }: UpdateBasis,
): Promise<ManifestRead> {
  const envelope = envelopeSchema.safeParse(parsed(new TextDecoder().decode(bytes)));
  if (!envelope.success) return refused("not-an-update");
  const { signed: text, signatures, parts: enclosed } = envelope.data;

  // Arbitrary software (5.4.2): nothing that is signed is read before its signature is.
  const verified = await verifySignatures(text, signatures, keys);
  if (verified.kind === "cannot-verify") return refused("cannot-verify");
  if (verified.keys.length === 0) return refused("wrong-signature");

  const content = parsed(text);
  const versions = versionsSchema.safeParse(content);
  if (!versions.success) return refused("not-an-update");
  const { format, schema } = versions.data;
  if (format > updateFormat || schema > updateSchema) return refused("needs-newer");
  const signed = signedSchema.safeParse(content);
  if (!signed.success) return refused("damaged");
  const { edition: number, madeOn, expiresOn, hash, parts } = signed.data;
  // No mix-and-match: what names the catalogue names all its parts.
  const hashes = partPaths.map((path) => parts.find(({ name }) => name === path)?.sha256 ?? "");
  if ((await sha256(new TextEncoder().encode(hashedOf(hashes)))) !== hash) return refused("damaged");

  // Rollback (5.4.3): a number never goes backwards, and never stands for two catalogues.
  if (number < inUse.number) return refused("older");
  if (number === inUse.number && hash !== inUse.hash) return refused("contradicts");
  // Freeze (5.4.4): whoever serves for ever what once was the newest is noticed.
  if (expiresOn < today) return refused("expired");
  if (number === inUse.number) return { kind: "unchanged" };
  return {
    kind: "new",
    edition: { number, madeOn, expiresOn, hash, signedBy: verified.keys },
    parts,
    ...(enclosed && { enclosed }),
  };
}

/** What a text says as JSON; nothing where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
