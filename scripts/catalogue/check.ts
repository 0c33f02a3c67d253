import { CatalogueError, compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { brokenRules } from "#lib/catalogue/entry-rules.ts";
import { readContent } from "#lib/catalogue/read-content.ts";
import { contentFolder } from "./content-folder.ts";

/** Says whether the content is sound. @throws CatalogueError naming every mistake with file, field and reason. */
export function check(): string {
  const catalogue = compileCatalogue(readContent(contentFolder));
  const broken = brokenRules(catalogue);
  if (broken.length > 0) throw new CatalogueError(broken);
  const { services, incidents, steps, signs } = catalogue;
  return (
    `The catalogue is sound: ${services.length} services, ${incidents.length} incidents, ` +
    `${steps.length} steps, ${signs.length} warning signs.`
  );
}
