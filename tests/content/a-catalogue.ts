import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import type { Day } from "#lib/domain/day.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { aLetter, anArticle, anOffice, aSign, aStep } from "#tests/domain/builders.ts";
import { incidents } from "./incidents.ts";
import { services } from "./services.ts";

const files = (folder: string, entries: readonly { readonly id: string }[]) =>
  entries.map((entry) => ({ path: `${folder}/${entry.id}.json`, text: JSON.stringify(entry) }));

/**
 * A small catalogue with one of everything, which only a test changes: what tests expect of it stays true whatever
 * is added to the real one. It has passed through the same border.
 */
export const smallCatalogue = compileCatalogue([
  ...files("services", services),
  ...files("incidents", incidents),
  ...files(
    "steps",
    stepIds.map((id) => aStep({ id })),
  ),
  ...files("signs", [aSign()]),
  ...files("articles", [anArticle()]),
  ...files("help", [anOffice()]),
  { path: "letters/japan.json", text: JSON.stringify(aLetter()) },
]);

/** The day on which tests with it take place. */
export const smallDay: Day = "2026-11-24";

/** The same as the build bundles it. */
export const smallBundle = {
  ...bundleParts(smallCatalogue),
  domains: smallCatalogue.services.flatMap(({ domains }) => domains),
};
