import { CatalogueError, compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { fieldsMissing } from "#lib/catalogue/prose-and-fields.ts";
import { readContent } from "#lib/catalogue/read-content.ts";
import { contentFolder } from "./content-folder.ts";

/** Says whether the content is sound. @throws CatalogueError naming every mistake with file, field and reason. */
export function check(): string {
  const { services, incidents, steps, signs } = compileCatalogue(readContent(contentFolder));
  const missing = fieldsMissing(incidents);
  if (missing.length > 0) throw new CatalogueError(missing);
  return (
    `The catalogue is sound: ${services.length} services, ${incidents.length} incidents, ` +
    `${steps.length} steps, ${signs.length} warning signs.`
  );
}
