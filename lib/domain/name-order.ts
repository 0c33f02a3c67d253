import { type Language, textOf } from "./language.ts";
import type { Service } from "./service.ts";

/**
 * Compares services by their names as readers of a language look for them: by how a name sounds where its writing
 * does not sort by sound, as kanji do not, else plainly.
 */
export function nameOrder(language: Language): (a: Service, b: Service) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  const nameOf = ({ name }: Service) => textOf(name, language);
  const keyOf = (service: Service) =>
    service.sortKeys?.find(([of]) => of === language)?.[1] ?? nameOf(service);
  return (a, b) => collator.compare(keyOf(a), keyOf(b)) || collator.compare(nameOf(a), nameOf(b));
}
