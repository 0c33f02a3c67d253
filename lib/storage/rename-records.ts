import type { PersonalTable } from "#lib/domain/personal-record.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import { domainOfSite, siteServiceRange } from "#lib/domain/site-service.ts";
import type { Database } from "./database.ts";
import { personalTableNames, rulesOf } from "./personal-tables.ts";
import { type Renaming, renamingRulesOf } from "./renaming-rules.ts";

/**
 * Lets what is on record follow its services and incidents to the names they have now: nothing is lost, and rows that
 * come to be of one name become one. In a transaction of the caller's over the person's tables.
 */
export async function renameRecords(database: Database, renaming: Renaming): Promise<void> {
  if (renaming.services.size === 0 && renaming.incidents.size === 0) return;
  await Promise.all(personalTableNames.map((name) => renameIn(database, name, renaming)));
}

async function renameIn(database: Database, name: PersonalTable, renaming: Renaming): Promise<void> {
  const table = database.table<unknown, unknown>(name);
  const before = await table.toArray();
  const after = renameRows(name, before, renaming);
  if (after === before) return;
  const stays = new Set(after);
  const gone = before.filter((row) => !stays.has(row));
  await table.bulkDelete(gone.map((row) => primaryKeyOf(table.schema.primKey.keyPath, row)));
  const was = new Set(before);
  await table.bulkPut(after.filter((row) => !was.has(row)));
}

function primaryKeyOf(keyPath: string | readonly string[] | undefined, row: unknown): unknown {
  const fields = row as Readonly<Record<string, unknown>>;
  return Array.isArray(keyPath) ? keyPath.map((path: string) => fields[path]) : fields[String(keyPath)];
}

/** The rows of a table under the names they have now. Gives the very rows where nothing is to be changed. */
export function renameRows(
  name: PersonalTable,
  rows: readonly unknown[],
  renaming: Renaming,
): readonly unknown[] {
  const { keyOf } = rulesOf(name);
  const { rename, unite } = renamingRulesOf(name);
  const renamed = rows.map((row) => rename(row, renaming));
  if (renamed.every((row, at) => row === rows[at])) return rows;
  const byKey = new Map<string, unknown>();
  for (const row of renamed) {
    const key = keyOf(row);
    byKey.set(key, byKey.has(key) ? unite(byKey.get(key), row) : row);
  }
  return [...byKey.values()];
}

/** The services outside our own catalogue at which the person has something on record. */
export async function sitesOnRecord(database: Database): Promise<ReadonlySet<ServiceId>> {
  const { from, to } = siteServiceRange;
  const found = await Promise.all(
    personalTableNames.map(async (name): Promise<readonly ServiceId[]> => {
      const { ofService } = rulesOf(name);
      if (ofService === undefined) return [];
      return (await database.table(name).where(ofService).between(from, to).keys()) as ServiceId[];
    }),
  );
  const mailboxes = await database.settings.get("mailboxes");
  const ofSettings = mailboxes?.key === "mailboxes" ? mailboxes.value : [];
  return new Set([...found.flat(), ...ofSettings].filter((id) => domainOfSite(id) !== undefined));
}

/** Under which name our own catalogue lists some of these services, by now. */
export async function listedByCatalogue(
  { services }: Database,
  ids: Iterable<ServiceId>,
): Promise<ReadonlyMap<ServiceId, ServiceId>> {
  const found = await Promise.all(
    [...ids].map(async (id): Promise<readonly (readonly [ServiceId, ServiceId])[]> => {
      const domain = domainOfSite(id);
      if (domain === undefined) return [];
      const service = await services.where("domains").equals(domain).first();
      return service ? [[id, service.id]] : [];
    }),
  );
  return new Map(found.flat());
}
