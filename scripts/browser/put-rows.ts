import type { Page } from "@playwright/test";

/** Puts rows into tables of an extension's database at once, from one of its pages, behind the extension's back. */
export function putRows(
  page: Pick<Page, "evaluate">,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  return page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const opening = indexedDB.open("omamori");
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => opened(opening.result);
    });
    const writing = database.transaction(Object.keys(rows), "readwrite");
    const kept = new Promise<void>((complete, failed) => {
      writing.onabort = () => failed(writing.error);
      writing.oncomplete = () => complete();
    });
    for (const [table, some] of Object.entries(rows)) {
      for (const row of some) writing.objectStore(table).put(row);
    }
    await kept;
    database.close();
  }, rows);
}
