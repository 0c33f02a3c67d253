/** Made at build time by `bundle-catalogue.ts`. */
declare module "virtual:bundled-catalogue" {
  /** SHA-256 of the asset's text, hexadecimal. */
  export const catalogueHash: string;
  /** Path of the asset in the extension. */
  export const catalogueAsset: "/catalogue.json";
  /** Every domain that a service lists. */
  export const catalogueDomains: readonly string[];
}
