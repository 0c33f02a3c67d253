import type { ContentFile } from "#lib/catalogue/compile-catalogue.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { aLetter, anArticle, anIncident, anOffice, aService, aSign, aStep } from "#tests/domain/builders.ts";

const file = (folder: string, entry: { readonly id: string }): ContentFile => ({
  path: `${folder}/${entry.id}.json`,
  text: JSON.stringify(entry),
});

/** The smallest content that is sound: one of everything, and every step. */
export const soundContent: readonly ContentFile[] = [
  file("services", aService()),
  file("services", aService({ id: "other", domains: ["other.example"] })),
  file("incidents", anIncident()),
  ...stepIds.map((id) => file("steps", aStep({ id }))),
  file("signs", aSign()),
  file("articles", anArticle()),
  file("help", anOffice()),
  { path: "letters/japan.json", text: JSON.stringify(aLetter()) },
];

/**
 * The sound content with one file changed.
 *
 * @param change fields to set, `undefined` to leave one out; or the file's whole text.
 */
export function contentWith(path: string, change: object | string): ContentFile[] {
  return soundContent.map((content) => {
    if (content.path !== path) return content;
    const text =
      typeof change === "string" ? change : JSON.stringify({ ...JSON.parse(content.text), ...change });
    return { path, text };
  });
}
