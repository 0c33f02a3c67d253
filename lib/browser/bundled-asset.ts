import { catalogueAsset, catalogueHash } from "virtual:bundled-catalogue";
import { browser } from "wxt/browser";
import type { CatalogueAsset } from "#lib/domain/catalogue.ts";

/** The catalogue inside the extension's own package. Reading it involves no network. */
export const bundledAsset: CatalogueAsset = {
  hash: catalogueHash,
  read: async () => {
    const response = await fetch(browser.runtime.getURL(catalogueAsset));
    if (!response.ok) throw new Error(`${catalogueAsset} could not be read: ${response.status}`);
    return await response.text();
  },
};
