import { pathOf } from "#lib/catalogue/part-paths.ts";
import type { CatalogueParts } from "#lib/domain/catalogue.ts";
import { type Language, languages } from "#lib/domain/language.ts";
import type { Edition } from "#lib/domain/refresh.ts";
import type { Database } from "./database.ts";
import type { UpdatePart } from "./refreshes.ts";

/**
 * The parts of a kept update, each read when it is asked for, with the hashes that they had when they were kept. Where
 * one is missing, to read it throws.
 */
export async function readUpdateParts(database: Database, edition: Edition): Promise<CatalogueParts> {
  // Few and packed: to leave their bytes out takes a request for each.
  const kept = new Map((await database.updateParts.toArray()).map((part) => [part.path, part]));
  return {
    hash: edition.hash,
    edition: edition.number,
    facts: partAt(pathOf.facts, kept),
    texts: Object.fromEntries(
      languages.map((language) => [language, partAt(pathOf.texts(language), kept)]),
    ) as Readonly<Record<Language, ReturnType<typeof partAt>>>,
    sources: partAt(pathOf.sources, kept),
  };
}

function partAt(path: string, kept: ReadonlyMap<string, UpdatePart>) {
  const part = kept.get(path);
  return {
    hash: part?.hash ?? "",
    read: async () => {
      if (!part) throw new Error(`${path} is missing in the update that was kept.`);
      return part.bytes;
    },
  };
}
