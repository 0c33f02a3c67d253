import { type Language, languages } from "../domain/language.ts";

/** The names of the parts of a catalogue, by which an update tells them apart; and where they lie in the extension. */
export const pathOf = {
  facts: "catalogue/facts.zst",
  texts: (language: Language) => `catalogue/texts-${language}.zst` as const,
  sources: "catalogue/sources.zst",
} as const;

/** In the order in which the hash of a catalogue takes them. */
export const partPaths = [pathOf.facts, ...languages.map(pathOf.texts), pathOf.sources] as const;

export type PartPath = (typeof partPaths)[number];

/**
 * What the hash of a catalogue is the SHA-256 of.
 *
 * @param hashes SHA-256 of the parts, hexadecimal, in the order of `partPaths`.
 */
export const hashedOf = (hashes: readonly string[]): string =>
  partPaths.map((path, at) => `${path} ${hashes[at]}\n`).join("");
