import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Catalogue } from "../domain/catalogue.ts";
import { compileCatalogue } from "./compile-catalogue.ts";
import { packCatalogue } from "./pack-catalogue.ts";
import { readContent } from "./read-content.ts";

/** The asset that the extension ships and loads into its database. */
export const catalogueAsset = "catalogue.json";

const contentFolder = fileURLToPath(new URL(".", import.meta.url));

export interface BundledCatalogue {
  readonly catalogue: Catalogue;
  /** What the asset holds. */
  readonly text: string;
  /** SHA-256 of `text`, hexadecimal. */
  readonly hash: string;
}

/**
 * Compiles the content into the shipped asset. Runs at build time.
 *
 * @throws CatalogueError when any content file is broken, which fails the build.
 */
export function bundleCatalogue(root = contentFolder): BundledCatalogue {
  const catalogue = compileCatalogue(readContent(root));
  const text = packCatalogue(catalogue);
  return { catalogue, text, hash: createHash("sha256").update(text).digest("hex") };
}

/**
 * Gives the bundle what it must know before it opens the database: the asset's hash, to see whether
 * it is loaded already, and the listed domains, to register the URL filters in the worker's first turn.
 */
export function bundledCataloguePlugin(): Plugin {
  const name = "virtual:bundled-catalogue";
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const { catalogue, hash } = bundleCatalogue();
      const domains = catalogue.services.flatMap((service) => service.domains);
      return [
        `export const catalogueHash = ${JSON.stringify(hash)};`,
        `export const catalogueAsset = ${JSON.stringify(`/${catalogueAsset}`)};`,
        `export const catalogueDomains = ${JSON.stringify(domains)};`,
      ].join("\n");
    },
  };
}
