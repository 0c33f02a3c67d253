import { type FoldedText, foldText } from "./fold-text.ts";
import { initialsOfHangul, lettersOfHangul } from "./hangul.ts";
import { hostOf } from "./host.ts";
import type { Language } from "./language.ts";
import { matchService } from "./match-service.ts";
import { nameOrder } from "./name-order.ts";
import { shortened, type Term, tellingOf, wordsOf } from "./search-terms.ts";
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
  readonly kind: "name" | "alias" | "pinyin" | "initials" | "domain";
  /** How it is typed, where it is written in Hangul. */
  readonly hangul?: { readonly letters: string; readonly initials: string };
}

/** How well a key fits, best first. */
const fits = [
  "whole-name",
  "whole-alias",
  "whole-initials",
  "start-of-name",
  "start-of-alias",
  "start-of-word",
  "start-of-initials",
  "within",
] as const;

type Fit = (typeof fits)[number];

const wholes: readonly Fit[] = ["whole-name", "whole-alias", "whole-initials"];
/** Not shown beside what fits as a whole: らいん is LINE, and no shop that is オンライン. */
const weak: readonly Fit[] = ["start-of-initials", "within"];

/** Fewer letters of these scripts are found within too many words to mean any of them. */
const fewestWithin = { kana: 3, latin: 3, other: 1 } as const;
/** A syllable of Chinese stands in too many names to be looked for by itself. */
const fewestWithinPinyin = 4;
/** From so many kana on, a forgotten long-vowel mark is the likeliest: マネフォワード. ぴあ is no ピーアール. */
const fewestAcrossLongVowel = 4;
/** The part of what was typed that may be a name by itself must be as long as this. */
const shortestName = { kana: 4, latin: 2, other: 2 } as const;

/** What is being typed in Taiwan before it becomes a character: 悠ㄧㄡˊ. Nobody means these letters themselves. */
const unfinishedZhuyin = /[\p{Script=Bopomofo}ˊˇˋ˙]+$/u;

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
 * The services that somebody means who types this: part of a name in any language, of a reading, of another name
 * or of something that an incident is about; pinyin or its initials; several words of such; or an address. Best
 * fit first; of equal ones the most used first for readers of the language, then by name. Nothing typed gives all.
 * Hangul is compared as it is typed, letter by letter, and initial consonants stand for a name: 쿠파 and ㅋㅍ for 쿠팡.
 *
 * Where nothing fits what was typed as it stands, words that say little (グループ, アカウント, 商城) are left out, and
 * then what follows a service's whole name: of a service that is not listed the one of the same house is found.
 */
export function searchServices(index: ServiceIndex, query: string, language: Language): readonly Service[] {
  const entries = index.inOrder(language);
  const settled = query.replace(unfinishedZhuyin, "");
  const typed = foldText(settled);
  if (typed.text === "") return entries.map(({ service }) => service);
  const visited = serviceAt(settled, index.services);
  const found = findTyped(entries, settled, typed);
  return visited ? [visited, ...found.filter((service) => service !== visited)] : found;
}

function findTyped(entries: readonly IndexedService[], query: string, typed: FoldedText): readonly Service[] {
  const found = find(entries, [termOf(typed)]);
  // An address is one thing: what it ends in is no other name.
  if (found.length > 0 || looksLikeAddress.test(query.trim())) return found;
  // While らいん is being typed it is らいn for a moment.
  const settled = typed.text.replace(/(?<=[ぁ-ゖ])[a-z]{1,3}$/, "");
  const words = wordsOf(query);
  const terms = tellingOf(words).map(termOf);
  const asOne = (some: readonly Term[]) => {
    const joined = joinedTerm(some);
    return joined.text === typed.text || joined.text === "" ? [] : find(entries, [joined]);
  };
  return firstFound([
    () => (settled === typed.text ? [] : find(entries, [termOf({ ...typed, text: settled })])),
    ...shortened(words).map((some) => () => asOne(some)),
    () => asOne(terms),
    () => (terms.length > 1 ? find(entries, terms) : []),
    ...terms.map((_, at) => () => findNamed(entries, terms.slice(0, terms.length - at))),
  ]);
}

const looksLikeAddress = /^[!-~]+\.[!-~]+$/;

function firstFound(searches: readonly (() => readonly Service[])[]): readonly Service[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

function indexService(service: Service): IndexedService {
  const { name, aliases, sortKeys = [], pinyin = [], features = [], domains } = service;
  const fold = (kind: Key["kind"], texts: readonly string[]) => texts.map((text) => keyOf(kind, text));
  const names = Object.values(name);
  const all = [
    ...fold("name", [...names, ...names.flatMap(partsOf)]),
    ...fold("alias", [...aliases, ...features.flatMap((feature) => Object.values(feature))]),
    ...fold("pinyin", pinyin),
    ...fold(
      "alias",
      sortKeys.map(([, key]) => key),
    ),
    ...fold("domain", domains),
    ...fold("initials", pinyin.map(initialsOf)),
  ];
  // A name that is an alias too counts as a name.
  const byText = new Map(all.toReversed().map((key) => [key.text, key]));
  byText.delete("");
  return { service, keys: [...byText.values()], allKeys: [...byText.keys()].join("\n") };
}

function keyOf(kind: Key["kind"], text: string): Key {
  const folded = foldText(text);
  const letters = lettersOfHangul(folded.text);
  const initials = initialsOfHangul(folded.text);
  if (letters === undefined || initials === undefined) return { kind, ...folded };
  return { kind, ...folded, hangul: { letters, initials } };
}

/** Weibo（微博） is both. */
const partsOf = (name: string) => name.split(/[（(](.+?)[）)]/).filter((part) => part.trim() !== "");

/** `zfb` of `zhi fu bao`. */
const initialsOf = (sounds: string) =>
  sounds
    .split(" ")
    .map(([initial = ""]) => initial)
    .join("");

function mostUsedFirst(language: Language): (a: IndexedService, b: IndexedService) => number {
  const byName = nameOrder(language);
  const rank = ({ mostUsed }: Service) => mostUsed?.[language] ?? Number.MAX_SAFE_INTEGER;
  return ({ service: a }, { service: b }) =>
    rank(a) - rank(b) || byName(a, b) || Number(a.id > b.id) - Number(a.id < b.id);
}

interface SizedTerm extends Term {
  readonly script: "kana" | "latin" | "other";
  /** How many letters were typed, with the long-vowel marks. */
  readonly size: number;
  /** The letters of Hangul, one by one. */
  readonly hangul: string | undefined;
}

function termOf({ text, longVowels }: Term): SizedTerm {
  const script = /^[a-z0-9]+$/.test(text) ? "latin" : /^[ぁ-ゖ]+$/.test(text) ? "kana" : "other";
  return { text, longVowels, script, size: text.length + longVowels.length, hangul: lettersOfHangul(text) };
}

/** Terms as one that was written without a space. */
function joinedTerm(terms: readonly Term[]): SizedTerm {
  let text = "";
  const longVowels: number[] = [];
  for (const term of terms) {
    longVowels.push(...term.longVowels.map((after) => text.length + after));
    text += term.text;
  }
  return termOf({ text, longVowels });
}

/** Services of which each term fits some key, by the worst of these fits. */
function find(entries: readonly IndexedService[], terms: readonly SizedTerm[]): readonly Service[] {
  const byFit = new Map<Fit, Service[]>(fits.map((fit) => [fit, []]));
  for (const { service, keys, allKeys } of entries) {
    if (!terms.every(({ text, hangul }) => hangul !== undefined || allKeys.includes(text))) continue;
    const each = terms.map((term) => bestFit(keys, term));
    const worst = each.includes(undefined) ? undefined : fits.findLast((fit) => each.includes(fit));
    if (worst) byFit.get(worst)?.push(service);
  }
  const isWhole = wholes.some((fit) => (byFit.get(fit)?.length ?? 0) > 0);
  return [...byFit].flatMap(([fit, services]) => (isWhole && weak.includes(fit) ? [] : services));
}

/** Services whose whole name the terms are, or with which what is written without spaces begins. */
function findNamed(entries: readonly IndexedService[], terms: readonly SizedTerm[]): readonly Service[] {
  const text = terms.map((term) => term.text).join("");
  const last = terms.at(-1);
  const isShort = (length: number, script: SizedTerm["script"]) => length < shortestName[script];
  const named = ({ keys }: IndexedService, isNamed: (key: Key) => boolean) => keys.some(isNamed);
  const whole = entries.filter((entry) =>
    named(
      entry,
      (key) =>
        key.text === text &&
        (key.kind === "name" || (key.kind === "alias" && last?.script !== "other")) &&
        !isShort(text.length, last?.script ?? "other"),
    ),
  );
  if (whole.length > 0 || terms.length > 1 || !last || last.script === "latin") {
    return whole.map(({ service }) => service);
  }
  const length = (key: Key) =>
    text.startsWith(key.text) && (key.kind === "name" || (key.kind === "alias" && last.script === "kana"))
      ? key.text.length + key.longVowels.length
      : 0;
  const lengths = entries.map(({ keys }) => Math.max(0, ...keys.map(length)));
  const longest = Math.max(0, ...lengths);
  if (isShort(longest, last.script)) return [];
  return entries.filter((_, at) => lengths[at] === longest).map(({ service }) => service);
}

function bestFit(keys: readonly Key[], term: SizedTerm): Fit | undefined {
  const found = new Set(keys.map((key) => fitOf(key, term)));
  return fits.find((fit) => found.has(fit));
}

function fitOf(key: Key, term: SizedTerm): Fit | undefined {
  const { kind, text, wordStarts } = key;
  const isAt = (start: number) => text.startsWith(term.text, start) && spansAlike(key, start, term);
  const isWhole = text.length === term.text.length;
  if (kind === "initials") {
    if (!isAt(0) || term.text.length < 2) return undefined;
    return isWhole ? "whole-initials" : "start-of-initials";
  }
  if (isAt(0)) {
    if (isWhole) return kind === "name" ? "whole-name" : "whole-alias";
    return kind === "name" ? "start-of-name" : "start-of-alias";
  }
  const unfinished = fitOfHangul(key, term);
  if (unfinished) return unfinished;
  // Every other domain has a `com` in it.
  if (kind === "domain" || (kind === "pinyin" && term.text.length < fewestWithinPinyin)) return undefined;
  if (wordStarts.some(isAt)) return "start-of-word";
  if (kind === "pinyin" || term.size < fewestWithin[term.script]) return undefined;
  for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1)) {
    // What ends one word and begins the next is there by chance: e+アカウント is no Appleアカウント.
    const isOneWord = !wordStarts.some((start) => start > at && start < at + term.text.length);
    if (isOneWord && isAt(at)) return "within";
  }
  return undefined;
}

/** How a name fits of which a part was typed in Hangul, its last syllable not to the end, or its initial consonants. */
function fitOfHangul({ kind, hangul }: Key, term: SizedTerm): Fit | undefined {
  if (!hangul || term.hangul === undefined) return undefined;
  if (hangul.initials === term.hangul) return "whole-initials";
  if (hangul.letters.startsWith(term.hangul)) return kind === "name" ? "start-of-name" : "start-of-alias";
  return hangul.initials.startsWith(term.hangul) ? "start-of-initials" : undefined;
}

/** Whether the long-vowel marks that were left out between the letters are the same, or may have been forgotten. */
function spansAlike(key: Key, start: number, { text, longVowels }: SizedTerm): boolean {
  if (text.length >= fewestAcrossLongVowel) return true;
  const isBetween = (at: number) => at > 0 && at < text.length;
  const inKey = key.longVowels.map((at) => at - start).filter(isBetween);
  const typed = longVowels.filter(isBetween);
  return inKey.length === typed.length && inKey.every((at) => typed.includes(at));
}

/** The service whose address this is, with or without a scheme. */
function serviceAt(query: string, services: readonly Service[]): Service | undefined {
  const address = query.trim().normalize("NFKC");
  if (!address.includes(".")) return undefined;
  const host = hostOf(/^https?:/i.test(address) ? address : `https://${address}`);
  return host === undefined ? undefined : matchService(host, services);
}
