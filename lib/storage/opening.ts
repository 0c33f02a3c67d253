/** Dexie counts ten of the browser's versions for one of ours. */
const versionsInOne = 10;

/**
 * What Dexie opens a database with. Told that it is of a later version, Dexie would ask for it without saying which,
 * and add to it whatever it misses: what a later release wrote would be changed by one that does not know it. Here
 * that second request fails like the first. Within a version it may count up, as it does where it mended a schema.
 *
 * @param version the newest that this release knows.
 */
export function opening(version: number): Pick<IDBFactory, "open" | "deleteDatabase" | "databases"> {
  const newest = version * versionsInOne + versionsInOne - 1;
  return {
    open: (name, asked = newest) => indexedDB.open(name, asked),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
  };
}
