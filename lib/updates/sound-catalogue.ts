import { isNameOfService, mapTexts } from "#lib/catalogue/catalogue-texts.ts";
import {
  dealTexts,
  isPackedFacts,
  isPackedSources,
  isPackedTexts,
  unpackFacts,
  unpackSources,
  unpackTexts,
} from "#lib/catalogue/pack-catalogue.ts";
import { type PartPath, pathOf } from "#lib/catalogue/part-paths.ts";
import { brokenReferences } from "#lib/catalogue/references.ts";
import {
  articleSchema,
  day,
  helpSchema,
  incidentSchema,
  letterSchema,
  localised,
  serviceSchema,
  signSchema,
  stepSchema,
} from "#lib/catalogue/schema.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { languages } from "#lib/domain/language.ts";
import { z } from "#lib/zod.ts";

/** What becomes of the parts of an update when they are read. */
export type Soundness = "sound" | "damaged" | "needs-newer";

/** What the build adds to the services of the content. */
const madeAtBuild = z.object({
  mostUsed: z.exactOptional(z.partialRecord(z.enum(languages), z.int().positive())),
  sortKeys: z.exactOptional(z.array(z.tuple([z.enum(languages), z.string()]))),
  pinyin: z.exactOptional(z.array(z.string())),
  features: z.exactOptional(z.array(localised)),
});

const lists = {
  incidents: incidentSchema,
  steps: stepSchema,
  signs: signSchema,
  articles: articleSchema,
  help: helpSchema,
  letters: letterSchema,
} as const;

/**
 * Whether parts give a catalogue that the build would have let through: put together again, with all texts and sources,
 * and held against the very schemas of the content, and its entries against one another.
 *
 * @param parts the text of each.
 * @returns `needs-newer` where nothing is wrong but words and fields that this release does not know.
 */
export function soundnessOf(parts: ReadonlyMap<PartPath, string>): Soundness {
  const catalogue = putTogether(parts);
  if (!catalogue) return "damaged";
  const issues = issuesOf(catalogue);
  if (issues.length > 0) return issues.every(isUnknownWord) ? "needs-newer" : "damaged";
  return holdsTogether(catalogue) ? "sound" : "damaged";
}

/** The whole catalogue, unchecked; nothing where its parts are not those of one. */
function putTogether(parts: ReadonlyMap<PartPath, string>): Catalogue | undefined {
  const part = (path: PartPath) => parts.get(path) ?? "";
  // What is no JSON, or has not the form that columns have, throws here and there on the way, and is damaged.
  try {
    if (!isPackedFacts(part(pathOf.facts))) return undefined;
    const facts = unpackFacts(part(pathOf.facts));
    if (!languages.every((language) => isPackedTexts(part(pathOf.texts(language))))) return undefined;
    if (!isPackedSources(part(pathOf.sources), facts)) return undefined;
    const dealt = languages.map(
      (language) => [language, dealTexts(facts, unpackTexts(part(pathOf.texts(language))))] as const,
    );
    const sources = unpackSources(part(pathOf.sources), facts);
    const said = (entry: object): unknown => {
      let next = 0;
      return mapTexts(entry, (text, path) => {
        if (isNameOfService(path)) return text;
        // Where a text stands in the facts is empty; else it would be shown until the texts are there.
        if (Object.keys(text as object).length > 0) throw new Error("The facts have a text.");
        const at = next++;
        return Object.fromEntries(dealt.map(([language, texts]) => [language, texts.get(entry)?.[at]]));
      });
    };
    const all = (entries: readonly object[]) => entries.map(said);
    return {
      checkedOn: facts.checkedOn,
      services: all(facts.services),
      incidents: facts.incidents.map((entry) => ({
        ...(said(entry) as object),
        sources: sources.get(entry.id),
      })),
      steps: all(facts.steps),
      signs: all(facts.signs),
      articles: all(facts.articles),
      help: all(facts.help),
      letters: all(facts.letters),
    } as unknown as Catalogue;
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

function issuesOf(catalogue: Catalogue): Issue[] {
  const issuesBy = (schema: z.ZodType, value: unknown): Issue[] =>
    schema.safeParse(value).error?.issues ?? [];
  return [
    ...issuesBy(day, catalogue.checkedOn),
    ...catalogue.services.flatMap((service) => {
      const {
        mostUsed: _mostUsed,
        sortKeys: _sortKeys,
        pinyin: _pinyin,
        features: _features,
        ...content
      } = service;
      return [...issuesBy(serviceSchema, content), ...issuesBy(madeAtBuild, service)];
    }),
    ...Object.entries(lists).flatMap(([list, schema]) =>
      catalogue[list as keyof typeof lists].flatMap((entry) => issuesBy(schema, entry)),
    ),
  ];
}

const isUnknownWord = ({ code }: Issue) => code === "invalid_value" || code === "unrecognized_keys";

/** Whether each entry is there once, and all that one names are there. */
function holdsTogether(catalogue: Catalogue): boolean {
  const { services, incidents, steps, signs, articles, help, letters } = catalogue;
  const named: Readonly<Record<string, readonly string[]>> = {
    services: services.map(({ id }) => id),
    incidents: incidents.map(({ id }) => id),
    steps: steps.map(({ id }) => id),
    signs: signs.map(({ id }) => id),
    articles: articles.map(({ id }) => id),
    help: help.map(({ id }) => id),
    letters: letters.map(({ region }) => region),
  };
  const sets = new Map(Object.entries(named).map(([folder, ids]) => [folder, new Set(ids)]));
  return (
    Object.entries(named).every(([folder, ids]) => sets.get(folder)?.size === ids.length) &&
    brokenReferences(catalogue, (folder, id) => sets.get(folder)?.has(id) ?? false).length === 0
  );
}
