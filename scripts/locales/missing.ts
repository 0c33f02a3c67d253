import { textsOf } from "#lib/catalogue/catalogue-texts.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { type Language, type Localised, languageFacts, textOf } from "#lib/domain/language.ts";

/** What the browser itself shows of the extension, by the language's folder in `_locales`; by the message's name. */
export type ManifestMessages = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * What a language lacks outside lib/locales, where the compiler sees it: texts of the catalogue, messages of the
 * manifest, a list of the most used services, and readings by which names are searched for.
 *
 * @returns a line for each, with the file it belongs to.
 */
export function missingIn(language: Language, catalogue: Catalogue, manifest: ManifestMessages): string[] {
  return [
    ...missingMessages(language, manifest),
    ...missingTexts(language, catalogue),
    ...missingReadings(language, catalogue),
    ...missingList(language, catalogue),
  ];
}

function missingMessages(language: Language, manifest: ManifestMessages): string[] {
  const { manifestFolder } = languageFacts[language];
  const own = manifest[manifestFolder] ?? {};
  const names = new Set(Object.values(manifest).flatMap((messages) => Object.keys(messages)));
  return [...names]
    .filter((name) => !(name in own))
    .map((name) => `lib/public/_locales/${manifestFolder}/messages.json: ${name}`);
}

function missingTexts(language: Language, catalogue: Catalogue): string[] {
  const isThere = (text: Readonly<Partial<Localised>>) => text[language] !== undefined;
  return textsOf(catalogue)
    .filter(({ text }) => !isThere(text))
    .map(({ path: [kind, id, ...field] }) => `lib/catalogue/${kind}/${id}.json: ${field.join(".")}`);
}

function missingReadings(language: Language, { services }: Catalogue): string[] {
  const { reading } = languageFacts[language];
  if (!reading) return [];
  return services
    .filter(({ name, aliases }) => {
      const isRead = [textOf(name, language), ...aliases].some((each) => reading.in.test(each));
      return reading.of.test(textOf(name, language)) && !isRead;
    })
    .map(
      ({ id, name }) => `lib/catalogue/services/${id}.json: aliases, a reading of ${textOf(name, language)}`,
    );
}

function missingList(language: Language, { services }: Catalogue): string[] {
  const isListed = services.some(({ mostUsed }) => mostUsed?.[language] !== undefined);
  return isListed ? [] : [`lib/catalogue/most-used.json: ${language}`];
}
