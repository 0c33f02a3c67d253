import { type PartPath, partPaths } from "#lib/catalogue/part-paths.ts";
import { isDay } from "#lib/domain/day.ts";
import { z } from "#lib/zod.ts";

/** The form of the signed text. Raised when an older release could no longer read it. */
export const updateFormat = 1;

/**
 * The form of the catalogue in it. Raised when a field or a word comes that an older release does not know, so that it
 * says at once that it needs a newer one (docs/updates.md).
 */
export const updateSchema = 1;

/** Where the manifest lies, from the address of updates. */
export const manifestPath = "manifest.json";

/** What each may be at most, in bytes: many times what they are today. */
export const most = { manifest: 65_536, part: 4_194_304, file: 25_165_824 } as const;

/** A manifest, or a file that holds all: a text, and by whom it is signed. */
export const envelopeSchema = z.object({
  signed: z.string().min(1).max(most.manifest),
  signatures: z
    .array(z.object({ key: z.string().max(64), signature: z.base64().max(128) }))
    .min(1)
    .max(8),
  /** Only in a single file: by their paths, in base64. */
  parts: z.exactOptional(z.record(z.string(), z.string())),
});

/** What of a signed text every release can read. */
export const versionsSchema = z.object({
  type: z.literal("omamori-catalogue"),
  format: z.int().positive(),
  schema: z.int().positive(),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().refine(isDay);

/** One part of an update. */
const partSchema = z.object({
  /** Which part of a catalogue it is. */
  name: z.enum(partPaths),
  /** Its file beside the manifest: a name, never a way to another place. */
  path: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/i),
  sha256,
  /** In bytes. */
  size: z.int().positive().max(most.part),
});

/** A signed text, in the form of this release. */
export const signedSchema = versionsSchema.extend({
  edition: z.int().positive(),
  madeOn: day,
  expiresOn: day,
  hash: sha256,
  parts: z.array(partSchema).refine((parts) => {
    const names = new Set(parts.map(({ name }) => name));
    return parts.length === partPaths.length && names.size === partPaths.length;
  }, "must have every part, and each once"),
});

/** What an update is made of, as its publisher signed it. */
export type SignedUpdate = z.infer<typeof signedSchema> & {
  readonly parts: readonly { readonly name: PartPath }[];
};
