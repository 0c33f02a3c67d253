import type { Service } from "#lib/domain/service.ts";
import { catalogueTableNames, readCatalogueState } from "./catalogue.ts";
import type { CatalogueState } from "./catalogue-state.ts";
import type { Database } from "./database.ts";
import { personalTableNames } from "./personal-tables.ts";
import { listedByCatalogue, renameRecords, sitesOnRecord } from "./rename-records.ts";
import { keepCatalogueHosts } from "./watched-hosts.ts";

/** What the rows of a table of the catalogue were when they were put: by it the next are told from them. */
export interface RowHashes {
  readonly table: string;
  readonly hashes: ReadonlyMap<string, number>;
}

/** Rows that are to be all that a table holds. */
export interface Replacement extends RowHashes {
  readonly rows: ReadonlyMap<string, object>;
}

/**
 * Prepares the rows of a table, with no request to the database.
 *
 * @param key the field that names a row.
 * @throws where two rows have one name.
 */
export function replacementOf<Key extends string>(
  table: string,
  key: Key,
  rows: readonly Readonly<Record<Key, string>>[],
): Replacement {
  const byKey = new Map(rows.map((row) => [row[key], row]));
  if (byKey.size < rows.length) throw new Error(`The catalogue names one of its ${table} twice.`);
  const hashes = new Map(rows.map((row) => [row[key], hashOf(JSON.stringify(row))]));
  return { table, rows: byKey, hashes };
}

/**
 * Makes a table hold these rows and no others: puts those that changed, and deletes those that are gone. In a
 * transaction of the caller's. A table whose rows are not known by their hashes is filled anew.
 */
async function replaceRows(database: Database, { table: name, rows, hashes }: Replacement): Promise<void> {
  const table = database.table<object, string>(name);
  const before = await database.rowHashes.get(name);
  if (before) {
    await Promise.all([
      table.bulkDelete([...before.hashes.keys()].filter((key) => !hashes.has(key))),
      table.bulkPut(
        [...rows].flatMap(([key, row]) => (before.hashes.get(key) === hashes.get(key) ? [] : [row])),
      ),
    ]);
  } else {
    await table.clear();
    await table.bulkAdd([...rows.values()]);
  }
  await database.rowHashes.put({ table: name, hashes });
}

/**
 * Replaces what changed of a catalogue, all of it or nothing: whatever throws on the way leaves the last good one.
 * The person's own record is not touched, but that what is on record of a site of the list moves to the service that
 * lists it now.
 *
 * @param replacements the tables that hold another row than before.
 * @param before what was loaded when they were found.
 * @param state of the catalogue that is there then.
 * @returns whether it was done: not where another context loaded one meanwhile, beside whose rows these may not stand.
 */
export function replaceCatalogue(
  database: Database,
  replacements: readonly Replacement[],
  before: CatalogueState | undefined,
  state: CatalogueState,
): Promise<boolean> {
  const { catalogueState, watchedHosts } = database;
  const ofCatalogue = [...catalogueTableNames, catalogueState.name, watchedHosts.name];
  // Where a list is in use, something may be on record of a site that comes to be listed by the catalogue.
  const tables = before?.feed === undefined ? ofCatalogue : [...ofCatalogue, ...personalTableNames];
  return database.transaction("rw", tables, async () => {
    const now = await readCatalogueState(database);
    if (now?.hash !== before?.hash || now?.language !== before?.language) return false;
    if ((now?.feed === undefined) !== (before?.feed === undefined)) return false;
    for (const replacement of replacements) await replaceRows(database, replacement);
    const services = replacements.find(({ table }) => table === "services");
    if (services) await keepCatalogueHosts(database, domainsIn(services));
    if (now?.feed !== undefined) {
      const moved = await listedByCatalogue(database, await sitesOnRecord(database));
      await renameRecords(database, { services: moved, incidents: new Map() });
    }
    const { feed, feedKnownBy } = now ?? {};
    await catalogueState.put({
      ...state,
      ...(feed !== undefined && { feed }),
      ...(feedKnownBy !== undefined && { feedKnownBy }),
    });
    return true;
  });
}

function domainsIn({ rows }: Replacement): string[] {
  return [...rows.values()].flatMap((row) => (row as Service).domains).toSorted();
}

const bits32 = 2 ** 32;

/**
 * 53 bits that tell one state of a row from the next. They guard against nothing: the part was held against its
 * SHA-256, and here only a row's own former state can be taken for it, once in 2^53 changes. The mixing is cyrb53's.
 */
function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return bits32 * (b & 0x1fffff) + (a >>> 0);
}
