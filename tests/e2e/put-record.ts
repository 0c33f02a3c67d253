import { personalTableNames } from "#lib/storage/personal-tables.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";

/** Rows of some tables of the extension's database. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** Tables in which nothing is left of one state when the next is put. */
const cleared = [...personalTableNames, "refreshes", "badges"];

/**
 * Makes the person's record what is given and nothing else, behind the extension's back: a page shows it once it is
 * opened anew.
 */
export function putRecord(omamori: RunningExtension, rows: Rows = {}): Promise<void> {
  return omamori.observer.evaluate(
    ([cleared, rows]) =>
      new Promise<void>((kept, failed) => {
        const opening = indexedDB.open("omamori");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const there = cleared.filter((table) => database.objectStoreNames.contains(table));
          const writing = database.transaction([...new Set([...there, ...Object.keys(rows)])], "readwrite");
          for (const table of there) writing.objectStore(table).clear();
          for (const [table, each] of Object.entries(rows)) {
            for (const row of each) writing.objectStore(table).put(row);
          }
          writing.onabort = () => failed(writing.error);
          writing.oncomplete = () => {
            database.close();
            kept();
          };
        };
      }),
    [cleared, rows] as const,
  );
}
