import type { Page } from "@playwright/test";

/** Everything a database holds: the rows of each table. */
export type DatabaseContent = Readonly<Record<string, readonly unknown[]>>;

/**
 * Reads a whole IndexedDB database of an extension, from one of its pages, with none of its code.
 *
 * @param only the tables that are asked for; without it all of them, which takes long: the catalogue is large.
 * @returns nothing while there is no such database; it is not made by looking.
 */
export function readDatabase(
  page: Pick<Page, "evaluate">,
  name = "omamori",
  only?: readonly string[],
): Promise<DatabaseContent | undefined> {
  return page.evaluate(readWhole, [name, only] as const);
}

/** The same, run in the page itself: nothing from outside the function can be used in it. */
export async function readWhole([name, only]: readonly [string, readonly string[] | undefined]): Promise<
  DatabaseContent | undefined
> {
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return undefined;
  const settle = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settle(indexedDB.open(name));
  try {
    const all = [...database.objectStoreNames];
    const tables = only ? all.filter((table) => only.includes(table)) : all;
    if (tables.length === 0) return undefined;
    const transaction = database.transaction(tables, "readonly");
    const rows = await Promise.all(tables.map((table) => settle(transaction.objectStore(table).getAll())));
    return Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []]));
  } finally {
    database.close();
  }
}
