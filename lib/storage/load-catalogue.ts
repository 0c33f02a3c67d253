import { decompress } from "fzstd";
import type { CataloguePart, CatalogueParts } from "#lib/domain/catalogue.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Language } from "#lib/domain/language.ts";
import { sha256 } from "#lib/domain/sha256.ts";
import { clearCatalogueFailure, readCatalogueState, recordCatalogueFailure } from "./catalogue.ts";
import { rowsOf } from "./catalogue-rows.ts";
import { type CatalogueState, isInOtherLanguage, type PartName } from "./catalogue-state.ts";
import type { Database } from "./database.ts";
import { type Replacement, replaceCatalogue, replacementOf } from "./replace-catalogue.ts";

/**
 * Loads a catalogue, from wherever its parts come, with the sentences of one language, as far as the database does not
 * hold it yet: parts that it was loaded from before are not read, and rows that did not change are not written.
 *
 * The parts were validated when they were built. Their hashes show that they are still the same, so they are not
 * validated again here, which keeps the validator out of the background. All is replaced in one transaction, so that
 * facts, texts and sources are always those of one catalogue.
 *
 * @param today noted beside a failure.
 * @returns whether the right catalogue is loaded now. On `false` the last good one stays in use, and
 *   the failure is in the catalogue's state, for the screens to say.
 */
export async function loadCatalogue(
  database: Database,
  parts: CatalogueParts,
  language: Language,
  today: Day,
): Promise<boolean> {
  const state = await readCatalogueState(database);
  if (state?.hash === parts.hash && !isInOtherLanguage(state, language)) {
    if (state.failure) await clearCatalogueFailure(database, state);
    return true;
  }
  try {
    const { replacements, checkedOn } = await readParts(parts, language, state?.parts);
    const isReplaced = await replaceCatalogue(database, replacements, state, {
      key: "current",
      hash: parts.hash,
      edition: parts.edition,
      language,
      parts: {
        facts: parts.facts.hash,
        texts: parts.texts[language].hash,
        sources: parts.sources.hash,
      },
      checkedOn,
    });
    return isReplaced || (await loadCatalogue(database, parts, language, today));
  } catch (error) {
    console.error("The catalogue could not be loaded.", error);
    await recordCatalogueFailure(database, today, error instanceof Error ? error.message : String(error));
    return false;
  }
}

interface Read {
  readonly replacements: readonly Replacement[];
  readonly checkedOn: Day;
}

/** Reads the parts that are not loaded yet, and the facts in any case: the others mean nothing without them. */
async function readParts(
  { facts, texts, sources }: CatalogueParts,
  language: Language,
  loaded: CatalogueState["parts"],
): Promise<Read> {
  const hasFacts = loaded?.facts === facts.hash;
  const hasSources = hasFacts && loaded.sources === sources.hash;
  const [ofFacts, ofTexts, ofSources] = await Promise.all([
    readPart("facts", facts),
    readPart("texts", texts[language]),
    hasSources ? undefined : readPart("sources", sources),
  ]);
  const { checkedOn, ...rows } = rowsOf({ facts: ofFacts, texts: ofTexts, sources: ofSources }, language);
  return {
    checkedOn,
    replacements: [
      ...(hasFacts
        ? []
        : [replacementOf("services", "id", rows.services), replacementOf("incidents", "id", rows.incidents)]),
      replacementOf("texts", "about", rows.texts),
      replacementOf("advice", "key", rows.advice),
      ...(hasSources ? [] : [replacementOf("sources", "incidentId", rows.sources)]),
    ],
  };
}

async function readPart(name: PartName, { read, hash }: CataloguePart): Promise<string> {
  const bytes = await read();
  if ((await sha256(bytes)) !== hash) throw new Error(`The catalogue's ${name} are damaged.`);
  return new TextDecoder().decode(decompress(bytes));
}
