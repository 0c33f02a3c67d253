/** Made at build time by `bundle-catalogue.ts`. */
declare module "virtual:bundled-catalogue" {
  /** A file of the extension, and the SHA-256 of its bytes, hexadecimal. */
  interface PartFile {
    readonly path: `/${import("./part-paths.ts").PartPath}`;
    readonly hash: string;
  }

  /** SHA-256 of the hashes of all parts, hexadecimal. */
  export const catalogueHash: string;
  /** Its number in `edition.json`. */
  export const catalogueEdition: number;
  export const catalogueFacts: PartFile;
  /** By language, as BCP 47 tag. */
  export const catalogueTexts: Readonly<Record<import("../domain/language.ts").Language, PartFile>>;
  export const catalogueSources: PartFile;
  /** Every domain that a service lists. */
  export const catalogueDomains: readonly string[];
}
