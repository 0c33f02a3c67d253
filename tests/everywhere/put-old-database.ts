import type { Page } from "@playwright/test";

/**
 * Puts a database of an earlier version in the place of the extension's own, while nothing of it runs, from a page that
 * runs none of its code.
 *
 * @param version as the product counts.
 * @param stores the tables, as the library writes their keys and indexes down.
 */
export function putOldDatabase(
  page: Pick<Page, "evaluate">,
  version: number,
  stores: Readonly<Record<string, string>>,
  tables: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  return page.evaluate(
    ([version, stores, tables]) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("omamori");
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          // The library multiplies its versions by ten.
          const opening = indexedDB.open("omamori", version * 10);
          opening.onerror = () => reject(opening.error);
          const pathOf = (part: string) =>
            part.startsWith("[") ? part.slice(1, -1).split("+") : part.replace("*", "");
          opening.onupgradeneeded = () => {
            for (const [table, schema] of Object.entries(stores)) {
              const [key = "", ...indexes] = schema.split(", ");
              const store = opening.result.createObjectStore(table, { keyPath: pathOf(key) });
              for (const index of indexes) {
                store.createIndex(index.replace("*", ""), pathOf(index), {
                  multiEntry: index.startsWith("*"),
                });
              }
              for (const row of tables[table] ?? []) store.put(row);
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [version, stores, tables] as const,
  );
}
