import { type FoldedText, foldText } from "./fold-text.ts";
import { hostOf } from "./host.ts";
import { type Language, textOf } from "./language.ts";
import { matchService } from "./match-service.ts";
import type { Service } from "./service.ts";

/** Services, ready to be searched. Made once for as long as they stay the same. */
export interface ServiceIndex {
  /** Most used first for readers of a language, the others by their names in it. */
  readonly inOrder: (language: Language) => readonly IndexedService[];
  readonly services: readonly Service[];
}

interface IndexedService {
  readonly service: Service;
  readonly keys: readonly Key[];
  /** All keys, to see with one look that none of them fits. */
  readonly allKeys: string;
}

interface Key extends FoldedText {
  readonly kind: "name" | "alias" | "domain";
}

/** How well a key fits, best first. */
const fits = [
  "whole-name",
  "whole-alias",
  "start-of-name",
  "start-of-alias",
  "start-of-word",
  "within",
] as const;

type Fit = (typeof fits)[number];

/** Prepares services for `searchServices`. */
export function indexServices(services: readonly Service[]): ServiceIndex {
  const indexed = services.map(indexService);
  const orders = new Map<Language, readonly IndexedService[]>();
  const inOrder = (language: Language) => {
    const order = orders.get(language) ?? indexed.toSorted(mostUsedFirst(language));
    orders.set(language, order);
    return order;
  };
  return { services, inOrder };
}

/**
 * The services that somebody means who types this: part of a name in any language, of a reading or another
 * name, or an address. Best fit first; of equal ones the most used first for readers of the language, then by
 * name. Nothing typed gives all.
 */
export function searchServices(index: ServiceIndex, query: string, language: Language): readonly Service[] {
  const entries = index.inOrder(language);
  const { text } = foldText(query);
  if (text === "") return entries.map(({ service }) => service);
  const visited = serviceAt(query, index.services);
  const found = find(entries, text).filter((service) => service !== visited);
  if (visited) return [visited, ...found];
  // While らいん is being typed it is らいn for a moment.
  return found.length > 0 ? found : find(entries, text.replace(/(?<=[ぁ-ゖ])[a-z]{1,3}$/, ""));
}

function indexService(service: Service): IndexedService {
  const fold = (kind: Key["kind"], texts: readonly string[]) =>
    texts.map((text): Key => ({ kind, ...foldText(text) }));
  const all = [
    ...fold("name", Object.values(service.name)),
    ...fold("alias", service.aliases),
    ...fold("domain", service.domains),
  ];
  // A name that is an alias too counts as a name.
  const byText = new Map(all.toReversed().map((key) => [key.text, key]));
  byText.delete("");
  return { service, keys: [...byText.values()], allKeys: [...byText.keys()].join("\n") };
}

function mostUsedFirst(language: Language): (a: IndexedService, b: IndexedService) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  const rank = ({ mostUsed }: Service) => mostUsed?.[language] ?? Number.MAX_SAFE_INTEGER;
  return ({ service: a }, { service: b }) =>
    rank(a) - rank(b) ||
    collator.compare(textOf(a.name, language), textOf(b.name, language)) ||
    Number(a.id > b.id) - Number(a.id < b.id);
}

function find(entries: readonly IndexedService[], text: string): Service[] {
  const byFit = new Map<Fit, Service[]>(fits.map((fit) => [fit, []]));
  for (const { service, keys, allKeys } of entries) {
    if (!allKeys.includes(text)) continue;
    const fit = bestFit(keys, text);
    if (fit) byFit.get(fit)?.push(service);
  }
  return [...byFit.values()].flat();
}

function bestFit(keys: readonly Key[], text: string): Fit | undefined {
  const found = new Set(keys.map((key) => fitOf(key, text)));
  return fits.find((fit) => found.has(fit));
}

function fitOf(key: Key, text: string): Fit | undefined {
  const isName = key.kind === "name";
  if (key.text === text) return isName ? "whole-name" : "whole-alias";
  if (key.text.startsWith(text)) return isName ? "start-of-name" : "start-of-alias";
  // Every other domain has a `com` in it.
  if (key.kind === "domain") return undefined;
  if (key.wordStarts.some((start) => key.text.startsWith(text, start))) return "start-of-word";
  return key.text.includes(text) ? "within" : undefined;
}

/** The service whose address this is, with or without a scheme. */
function serviceAt(query: string, services: readonly Service[]): Service | undefined {
  const address = query.trim().normalize("NFKC");
  if (!address.includes(".")) return undefined;
  const host = hostOf(/^https?:/i.test(address) ? address : `https://${address}`);
  return host === undefined ? undefined : matchService(host, services);
}
