import { fileURLToPath } from "node:url";
import { compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { readContent } from "#lib/catalogue/read-content.ts";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";

const catalogue = compileCatalogue(
  readContent(fileURLToPath(new URL("../../lib/catalogue", import.meta.url))),
);

/** The catalogue as it would be bundled today. */
export const theCatalogue = indexCatalogue(
  catalogue.services,
  catalogue.incidents,
  catalogue.signs,
  new Map(catalogue.steps.map((step) => [step.id, step])),
);
