import { withTexts } from "#lib/catalogue/catalogue-texts.ts";
import {
  type CatalogueFacts,
  dealTexts,
  unpackFacts,
  unpackSources,
  unpackTexts,
} from "#lib/catalogue/pack-catalogue.ts";
import type { HygieneStep, WarningSign } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Letter } from "#lib/domain/letter.ts";
import type { OfficialHelp } from "#lib/domain/official-help.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Article, Source } from "#lib/domain/source.ts";
import { shelvesOf } from "./texts.ts";

/** The sentences about one service in the loaded language: those of its incidents, and what it says of others'. */
export interface StoredTexts {
  /** The service's id; for an incident at no service what `shelfOf` says. */
  readonly about: string;
  readonly language: Language;
  /** By incident, in the order of their places in it. */
  readonly ofIncidents: Readonly<Record<string, readonly string[]>>;
  /** Of the service itself, likewise. */
  readonly own?: readonly string[];
}

/** The sources of one incident. */
export interface StoredSources {
  readonly incidentId: string;
  readonly sources: readonly Source[];
}

/** What every service is weighed by, without a sentence: all that the worker needs of the advice. */
export interface AskedAdvice {
  readonly key: "asked";
  readonly steps: readonly HygieneStep[];
  readonly signs: readonly WarningSign[];
}

/** The whole advice in the loaded language, as a page shows it. */
export interface SaidAdvice {
  readonly key: "said";
  readonly steps: readonly HygieneStep[];
  readonly signs: readonly WarningSign[];
  readonly articles: readonly Article[];
  readonly help: readonly OfficialHelp[];
  readonly letters: readonly Letter[];
}

/** The rows of a catalogue, by their tables. */
export interface CatalogueRows {
  readonly services: readonly Service[];
  readonly incidents: readonly Incident[];
  readonly texts: readonly StoredTexts[];
  readonly sources: readonly StoredSources[];
  readonly advice: readonly (AskedAdvice | SaidAdvice)[];
}

/**
 * The rows that the parts of one catalogue give.
 *
 * @param parts the text of each; without its sources none are given.
 */
export function rowsOf(
  parts: { readonly facts: string; readonly texts: string; readonly sources: string | undefined },
  language: Language,
): CatalogueRows & Pick<CatalogueFacts, "checkedOn"> {
  const facts = unpackFacts(parts.facts);
  const { checkedOn, services, incidents, steps, signs, articles, help, letters } = facts;
  const dealt = dealTexts(facts, unpackTexts(parts.texts));
  const sources = parts.sources === undefined ? [] : unpackSources(parts.sources, facts);
  const said = <Entry extends object>(entries: readonly Entry[]) =>
    entries.map((entry) => withTexts(entry, dealt.get(entry) ?? [], language));
  return {
    checkedOn,
    services,
    incidents,
    texts: shelve(facts, dealt, language),
    sources: [...sources].map(([incidentId, ofIncident]) => ({ incidentId, sources: ofIncident })),
    advice: [
      { key: "asked", steps, signs },
      {
        key: "said",
        steps: said(steps),
        signs: said(signs),
        articles: said(articles),
        help: said(help),
        letters: said(letters),
      },
    ],
  };
}

function shelve(
  { services, incidents }: CatalogueFacts,
  dealt: ReadonlyMap<object, readonly string[]>,
  language: Language,
): StoredTexts[] {
  const byShelf = new Map<string, Record<string, readonly string[]>>();
  for (const incident of incidents) {
    const texts = dealt.get(incident);
    if (!texts) continue;
    for (const shelf of shelvesOf(incident)) {
      const ofIncidents = byShelf.get(shelf) ?? {};
      ofIncidents[incident.id] = texts;
      byShelf.set(shelf, ofIncidents);
    }
  }
  const own = new Map(services.flatMap((service) => ownOf(service, dealt)));
  return [...new Set([...byShelf.keys(), ...own.keys()])].map((about) => {
    const ofService = own.get(about);
    return { about, language, ofIncidents: byShelf.get(about) ?? {}, ...(ofService && { own: ofService }) };
  });
}

function ownOf(service: Service, dealt: ReadonlyMap<object, readonly string[]>) {
  const texts = dealt.get(service);
  return texts ? [[service.id, texts] as const] : [];
}
