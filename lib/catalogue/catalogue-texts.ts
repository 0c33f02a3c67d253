import type { Catalogue } from "../domain/catalogue.ts";
import { inOrder } from "../domain/in-order.ts";
import type { Language, Localised } from "../domain/language.ts";

/** The names under which a part of the catalogue has a text, or several. */
type TextField<Part> = Part extends readonly (infer Entry)[]
  ? TextField<Entry>
  : Part extends object
    ? {
        [Key in keyof Part]-?: NonNullable<Part[Key]> extends Localised | readonly Localised[]
          ? Key
          : TextField<NonNullable<Part[Key]>>;
      }[keyof Part]
    : never;

// The compiler sees that none is left out. A text is known by where it stands, not by the languages it has.
const textFields: Readonly<Record<TextField<Catalogue>, true>> = {
  caveats: true,
  consequence: true,
  cost: true,
  does: true,
  feature: true,
  features: true,
  forWhom: true,
  how: true,
  ifRefused: true,
  name: true,
  note: true,
  protects: true,
  publisher: true,
  sentence: true,
  title: true,
};

/** Where something stands in a catalogue: `services`, `weibo`, `name`. */
export type CataloguePath = readonly string[];

/**
 * A copy of a catalogue with something else in the place of each text. They come in the order of its lists and of
 * their fields' names, whatever the order in which an entry has them.
 *
 * @param of gets what stands there, a text or what was put in its place before.
 */
export function mapTexts(
  value: unknown,
  of: (text: unknown, path: CataloguePath) => unknown,
  path: CataloguePath = [],
): unknown {
  if (Array.isArray(value))
    return value.map((entry, at) => mapTexts(entry, of, [...path, nameOf(entry, at)]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    inKeyOrder(value).map(([key, entry]) => {
      const to = [...path, key];
      // A source's title and publisher are names in one language only.
      const isText = Object.hasOwn(textFields, key) && typeof entry === "object";
      if (!isText) return [key, mapTexts(entry, of, to)];
      if (!Array.isArray(entry)) return [key, of(entry, to)];
      return [key, entry.map((text, at) => of(text, [...to, String(at)]))];
    }),
  );
}

const inKeyOrder = (value: object): [string, unknown][] =>
  Object.entries(value).sort(([a], [b]) => inOrder(a, b));

/** Whether a text is the name of a service, which is a fact and in all languages: people search in any. */
export const isNameOfService = (path: CataloguePath): boolean => path.at(-1) === "name";

/** An entry with its texts in their places, in one language. */
export function withTexts<Entry>(entry: Entry, texts: readonly string[], language: Language): Entry {
  let next = 0;
  return mapTexts(entry, (text, path) =>
    isNameOfService(path) ? text : { [language]: texts[next++] },
  ) as Entry;
}

/** Every text of a catalogue, with where it stands. */
export function textsOf(catalogue: Catalogue): { readonly path: CataloguePath; readonly text: Localised }[] {
  const texts: { path: CataloguePath; text: Localised }[] = [];
  mapTexts(catalogue, (text, path) => {
    texts.push({ path, text: text as Localised });
    return text;
  });
  return texts;
}

/** An entry's id; of a letter, which has none, its region. */
function nameOf(entry: unknown, at: number): string {
  if (typeof entry !== "object" || entry === null) return String(at);
  if ("id" in entry) return String(entry.id);
  return "region" in entry ? String(entry.region) : String(at);
}
