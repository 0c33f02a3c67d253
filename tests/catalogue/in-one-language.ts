import { mapTexts } from "#lib/catalogue/catalogue-texts.ts";
import { type Language, type Localised, textOf } from "#lib/domain/language.ts";

/** A catalogue, or a part of one, as a reader of one language is shown it: only names of services are in all. */
export function inOneLanguage<Part>(part: Part, language: Language): Part {
  return mapTexts(part, (text, path) =>
    path.at(-1) === "name" ? text : { [language]: textOf(text as Localised, language) },
  ) as Part;
}
