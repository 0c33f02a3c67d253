import type { Catalogue } from "../domain/catalogue.ts";
import type { Day } from "../domain/day.ts";
import { inOrder } from "../domain/in-order.ts";
import type { Incident } from "../domain/incident.ts";
import { type Language, type Localised, languageFacts, languages, textOf } from "../domain/language.ts";
import type { Service } from "../domain/service.ts";
import type { Source } from "../domain/source.ts";
import { isNameOfService, mapTexts } from "./catalogue-texts.ts";
import { type Column, fromColumn, isColumn, toColumn } from "./columns.ts";

/** The texts of the parts that a catalogue is delivered in. */
export interface PackedCatalogue {
  readonly facts: string;
  readonly texts: Readonly<Record<Language, string>>;
  readonly sources: string;
}

/**
 * The facts of a catalogue: the whole of it, with no incident's sources, and with a text in no language in the place
 * of each but the names of services, which people search for in any.
 */
export interface CatalogueFacts extends Omit<Catalogue, "incidents"> {
  readonly incidents: readonly Incident[];
}

/** Stands for what an entry says a second time. In no id and no sound of a name. */
const again = "~";

type Entry = Partial<Pick<Service, "sortKeys" | "pinyin"> & Pick<Incident, "id" | "serviceIds">>;

/** An entry without what it says twice. */
function shortened(entry: Entry): Entry {
  const { id = "", serviceIds: [serviceId = again] = [], pinyin: [sound, ...sounds] = [] } = entry;
  return {
    ...entry,
    // Most incidents are named after their service, and a year.
    ...(id.startsWith(serviceId) && { id: `${again}${id.slice(serviceId.length)}` }),
    // A name that is all Chinese is sorted by its sound.
    ...(sound !== undefined && sound === soundToSortBy(entry) && { pinyin: [again, ...sounds] }),
  };
}

function inFull(entry: Entry): Entry {
  const { id, serviceIds: [serviceId = ""] = [], pinyin: [sound, ...sounds] = [] } = entry;
  return {
    ...entry,
    ...(id?.startsWith(again) && { id: `${serviceId}${id.slice(again.length)}` }),
    ...(sound === again && { pinyin: [soundToSortBy(entry) ?? "", ...sounds] }),
  };
}

/** How a name sounds in Latin letters, where it is sorted by that. */
const soundToSortBy = ({ sortKeys = [] }: Entry) =>
  sortKeys.find(([language]) => languageFacts[language].reading?.in.test("pinyin"))?.[1];

/** A source without what the one before it on the same host says too. */
type ShortSource = Pick<Source, "url"> & Partial<Source>;

/** What two sources on one host mostly have in common. */
const ofHost = ["kind", "publisher", "language"] as const;

const hostOf = ({ url }: Pick<Source, "url">) => url.split("/")[2] ?? "";

function shortSources(all: readonly (readonly Source[])[]): ShortSource[][] {
  const before = new Map<string, Source>();
  return all.map((sources) =>
    sources.map((source) => {
      const known = before.get(hostOf(source));
      before.set(hostOf(source), source);
      const isSaid = (key: string) => ofHost.some((each) => each === key && known?.[each] === source[each]);
      return Object.fromEntries(Object.entries(source).filter(([key]) => !isSaid(key))) as ShortSource;
    }),
  );
}

const sortedByKey = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => inOrder(a, b)));

function fullSources(all: readonly (readonly ShortSource[])[]): Source[][] {
  const before = new Map<string, Source>();
  return all.map((sources) =>
    sources.map((short) => {
      const known = before.get(hostOf(short));
      const inCommon = known && Object.fromEntries(ofHost.map((key) => [key, known[key]]));
      // In one order, as rows are told from others by how they are written.
      const source = sortedByKey({ ...inCommon, ...short }) as Source;
      before.set(hostOf(short), source);
      return source;
    }),
  );
}

/** The lists of a catalogue, in the order in which their texts follow one another. */
const lists = ["services", "incidents", "steps", "signs", "articles", "help", "letters"] as const;

interface PackedFacts {
  readonly checkedOn: Day;
  readonly lists: Readonly<Record<(typeof lists)[number], { readonly count: number; readonly rows: Column }>>;
}

/** Packs a catalogue. Runs at build time. */
export function packCatalogue(catalogue: Catalogue): PackedCatalogue {
  const texts: Localised[] = [];
  const factsOf = (entry: unknown) =>
    mapTexts(entry, (text, path) => {
      if (isNameOfService(path)) return text;
      texts.push(text as Localised);
      return {};
    });
  const facts: CatalogueFacts = {
    ...catalogue,
    incidents: catalogue.incidents.map(({ sources: _, ...incident }) => incident),
  };
  const packed: PackedFacts = {
    checkedOn: catalogue.checkedOn,
    lists: Object.fromEntries(
      lists.map((list) => {
        const rows = facts[list].map((entry) => factsOf(shortened(entry as Entry)));
        return [list, { count: rows.length, rows: toColumn(rows) }];
      }),
    ) as PackedFacts["lists"],
  };
  return {
    facts: JSON.stringify(packed),
    texts: Object.fromEntries(
      languages.map((language) => [language, JSON.stringify(texts.map((text) => textOf(text, language)))]),
    ) as PackedCatalogue["texts"],
    sources: JSON.stringify(toColumn(shortSources(catalogue.incidents.map(({ sources }) => sources)))),
  };
}

/** So many values no part of a catalogue holds, however it grows. */
const mostValues = 4_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Whether the text of a part has the form of facts. What they say is not looked at. @throws SyntaxError of no JSON. */
export function isPackedFacts(text: string): boolean {
  const packed: unknown = JSON.parse(text);
  const all = isRecord(packed) ? packed["lists"] : undefined;
  if (!isRecord(all)) return false;
  return lists.every((list) => {
    const column = Object.hasOwn(all, list) ? all[list] : undefined;
    if (!isRecord(column)) return false;
    const { count, rows } = column;
    return Number.isSafeInteger(count) && Number(count) >= 0 && isColumn(rows, Number(count), mostValues);
  });
}

/** The same of the texts. */
export function isPackedTexts(text: string): boolean {
  const packed: unknown = JSON.parse(text);
  return Array.isArray(packed) && packed.every((each) => typeof each === "string");
}

/** The same of the sources of these facts. */
export function isPackedSources(text: string, { incidents }: CatalogueFacts): boolean {
  return isColumn(JSON.parse(text), incidents.length, mostValues);
}

/** The facts in a part that `packCatalogue` made, and whose hash was checked. */
export function unpackFacts(text: string): CatalogueFacts {
  const { checkedOn, lists: packed } = JSON.parse(text) as PackedFacts;
  const entries = lists.map((list) => {
    const { count, rows } = packed[list];
    return [list, fromColumn(rows, count).map((row) => inFull(row as Entry))] as const;
  });
  return { checkedOn, ...Object.fromEntries(entries) } as unknown as CatalogueFacts;
}

/** The texts in such a part, in the order of the facts. */
export function unpackTexts(text: string): readonly string[] {
  return JSON.parse(text) as readonly string[];
}

/** The sources in such a part, by the incidents of the same catalogue. */
export function unpackSources(
  text: string,
  { incidents }: CatalogueFacts,
): ReadonlyMap<string, readonly Source[]> {
  const all = fullSources(fromColumn(JSON.parse(text) as Column, incidents.length) as ShortSource[][]);
  return new Map(incidents.map(({ id }, at) => [id, all[at] ?? []]));
}

/** Gives the texts of an entry after another, in the order in which they were packed. */
export function dealTexts(
  facts: CatalogueFacts,
  texts: readonly string[],
): ReadonlyMap<object, readonly string[]> {
  let next = 0;
  const dealt = new Map<object, readonly string[]>();
  for (const list of lists) {
    for (const entry of facts[list]) {
      const from = next;
      mapTexts(entry, (text, path) => {
        if (!isNameOfService(path)) next += 1;
        return text;
      });
      if (next > from) dealt.set(entry, texts.slice(from, next));
    }
  }
  if (next !== texts.length) throw new Error("The texts of the catalogue are not those of its facts.");
  return dealt;
}
