import { type DatabaseContent, readDatabase } from "#scripts/browser/read-database.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";

/** Everything an extension keeps in the browser. */
export interface Stored {
  readonly databases: Readonly<Record<string, DatabaseContent | undefined>>;
  /** What lies in any other kind of storage. */
  readonly elsewhere: readonly string[];
}

/** Looks into every kind of storage that a page of the extension can reach. */
export async function readStored(omamori: RunningExtension): Promise<Stored> {
  const { observer } = omamori;
  const names = await observer.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
  );
  const databases = await Promise.all(names.map(async (name) => [name, await readDatabase(observer, name)]));
  const elsewhere = await observer.evaluate(async () => {
    const files = await navigator.storage.getDirectory();
    const found: string[] = [];
    // The promise of types is for pages that may use it; without the permission it is not there.
    const areas = (chrome as Partial<typeof chrome>).storage;
    for (const area of areas ? [areas.local, areas.session, areas.sync] : []) {
      found.push(...Object.keys(await area.get()).map((key) => `chrome.storage: ${key}`));
    }
    found.push(...Object.keys(localStorage).map((key) => `localStorage: ${key}`));
    found.push(...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`));
    found.push(...(await caches.keys()).map((key) => `cache: ${key}`));
    for await (const file of files.keys()) found.push(`file: ${file}`);
    if (document.cookie) found.push(`cookie: ${document.cookie}`);
    return found;
  });
  return { databases: Object.fromEntries(databases), elsewhere };
}
