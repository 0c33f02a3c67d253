import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { CatalogueError, compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { brokenRules } from "#lib/catalogue/entry-rules.ts";
import { readContent } from "#lib/catalogue/read-content.ts";
import { contentFolder } from "./content-folder.ts";
import { isNumberTaken, raise, readEdition } from "./edition.ts";

/** Says whether the content is sound. @throws CatalogueError naming every mistake with file, field and reason. */
export function check(): string {
  const catalogue = compileCatalogue(readContent(contentFolder));
  const broken = brokenRules(catalogue);
  if (broken.length > 0) throw new CatalogueError(broken);
  const { services, incidents, steps, signs } = catalogue;
  const edition = readEdition();
  // Only a catalogue whose number was published is packed for this: it takes a second.
  const isPublished = edition.published !== undefined && edition.number <= edition.published.number;
  const isTaken = isPublished && isNumberTaken(edition, bundleParts(catalogue).hash);
  return (
    `The catalogue is sound: ${services.length} services, ${incidents.length} incidents, ` +
    `${steps.length} steps, ${signs.length} warning signs.` +
    (isTaken ? `\nBefore the next release or publication: ${raise(edition)}` : "")
  );
}
