import type { Page } from "@playwright/test";

/** Takes one visit, or all of them, off the record behind the extension's back. */
export function clearVisits(page: Pick<Page, "evaluate">, serviceId?: string): Promise<void> {
  return page.evaluate(
    (serviceId) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("omamori");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("visits", "readwrite");
          const visits = transaction.objectStore("visits");
          if (serviceId === undefined) visits.clear();
          else visits.delete(serviceId);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    serviceId,
  );
}
