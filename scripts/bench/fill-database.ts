import type { Page } from "@playwright/test";

/** Puts rows into tables of the extension's database in place of what is there, with none of its code. */
export function fillDatabase(
  page: Pick<Page, "evaluate">,
  content: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  return page.evaluate(
    (content) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("omamori");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(content), "readwrite");
          for (const [table, rows] of Object.entries(content)) {
            const store = transaction.objectStore(table);
            store.clear();
            for (const row of rows) store.put(row);
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    content,
  );
}
