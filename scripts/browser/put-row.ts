import type { Page } from "@playwright/test";

/** Puts one row into a table of an extension's database, from one of its pages, behind the extension's back. */
export function putRow(page: Pick<Page, "evaluate">, table: string, row: object): Promise<void> {
  return page.evaluate(
    ([table, row]) =>
      new Promise<void>((kept, failed) => {
        const opening = indexedDB.open("omamori");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(table, "readwrite");
          writing.objectStore(table).put(row);
          writing.onabort = () => failed(writing.error);
          writing.oncomplete = () => {
            database.close();
            kept();
          };
        };
      }),
    [table, row] as const,
  );
}
