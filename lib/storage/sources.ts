import type { Source } from "#lib/domain/source.ts";
import type { Database } from "./database.ts";
import { shelvesFor } from "./feed-shelf.ts";
import { readShelves } from "./layers.ts";

/**
 * The sources of some incidents, by their ids, in both layers: an incident of our own catalogue that the list of Have I
 * Been Pwned has too is read with its entry, once. An incident of an earlier release, or of which none are known any
 * more, is left out.
 */
export function readSources(
  database: Database,
  incidentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Source[]>> {
  const { sources, feedShelves, catalogueState } = database;
  return database.transaction("r", [sources, feedShelves, catalogueState], async () => {
    const [rows, shelves] = await Promise.all([
      sources.bulkGet([...incidentIds]),
      readShelves(database, shelvesFor(incidentIds)),
    ]);
    const listed = new Map(shelves.flatMap((shelf) => shelf.sources));
    return new Map(
      incidentIds.flatMap((id, at) => {
        const found = joinSources(rows[at]?.sources ?? [], listed.get(id) ?? []);
        return found.length > 0 ? [[id, found] as const] : [];
      }),
    );
  });
}

function joinSources(own: readonly Source[], listed: readonly Source[]): readonly Source[] {
  const known = new Set(own.map(({ url }) => addressOf(url)));
  return [...own, ...listed.filter(({ url }) => !known.has(addressOf(url)))];
}

/** Addresses that lead to one page: Have I Been Pwned writes the name of an entry in either case. */
const addressOf = (url: string) => url.toLowerCase().replace(/[#/]+$/, "");
