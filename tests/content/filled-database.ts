import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { smallBundle, smallCatalogue } from "./a-catalogue.ts";

/** A database that holds a catalogue, by default the small one. */
export async function filledDatabase(catalogue: Catalogue = smallCatalogue): Promise<Database> {
  const database = freshDatabase();
  await fillCatalogue(database, catalogue, smallBundle.hash);
  return database;
}
