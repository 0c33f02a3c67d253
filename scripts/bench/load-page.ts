import type { BundledParts } from "#lib/catalogue/bundle-catalogue.ts";
import type { Language } from "#lib/domain/language.ts";
import { Database } from "#lib/storage/database.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { partsOf } from "./parts-of.ts";

// Runs inside a page of a real browser, on its IndexedDB.

/** Milliseconds that each of two loads takes, one after the other. */
export interface LoadTimes {
  /** From the texts of the parts to a database that holds them, as at install. */
  readonly install: number;
  /** Another catalogue in its place. */
  readonly update: number;
  /** The sentences of another language in theirs. */
  readonly language: number;
}

async function timeLoads(first: BundledParts, second: BundledParts, run: number): Promise<LoadTimes> {
  const database = new Database(`import-${run}`);
  const time = async (bundled: BundledParts, language: Language) => {
    const start = performance.now();
    const isLoaded = await loadCatalogue(database, partsOf(bundled), language, "2026-11-25");
    if (!isLoaded) throw new Error("The catalogue could not be loaded.");
    return performance.now() - start;
  };
  const times = {
    install: await time(first, "ja"),
    update: await time(second, "ja"),
    language: await time(second, "en"),
  };
  await database.delete();
  return times;
}

export type TimeLoads = typeof timeLoads;

Object.assign(globalThis, { timeLoads });
