import type { Catalogue } from "#lib/domain/catalogue.ts";
import { replaceCatalogue } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { smallAsset, smallCatalogue } from "./a-catalogue.ts";

/** A database that holds a catalogue, by default the small one. */
export async function filledDatabase(catalogue: Catalogue = smallCatalogue): Promise<Database> {
  const database = freshDatabase();
  await replaceCatalogue(database, catalogue, smallAsset.hash);
  return database;
}
