import type { Source } from "#lib/domain/source.ts";
import type { Database } from "./database.ts";

/**
 * The sources of some incidents, by their ids. An incident of an earlier release, or of which none are known any more,
 * is left out.
 */
export async function readSources(
  database: Database,
  incidentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Source[]>> {
  const rows = await database.sources.bulkGet([...incidentIds]);
  return new Map(rows.flatMap((row) => (row ? [[row.incidentId, row.sources] as const] : [])));
}
