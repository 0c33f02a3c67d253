import { Database } from "#lib/storage/database.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";

// Runs inside a page of a real browser, on its IndexedDB.

/** Milliseconds from the text of the asset to a database that holds it, as at install. */
async function timeImport(text: string, hash: string, run: number): Promise<number> {
  const database = new Database(`import-${run}`);
  const start = performance.now();
  const isLoaded = await loadCatalogue(database, { hash, read: async () => text }, "2026-11-25");
  const time = performance.now() - start;
  if (!isLoaded) throw new Error("The catalogue could not be loaded.");
  await database.delete();
  return time;
}

export type TimeImport = typeof timeImport;

Object.assign(globalThis, { timeImport });
