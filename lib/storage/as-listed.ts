import type { PersonalTable, WholeRecord } from "#lib/domain/personal-record.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import { domainOfSite } from "#lib/domain/site-service.ts";
import type { Database } from "./database.ts";
import { shelvesFor } from "./feed-shelf.ts";
import { layerTables, readShelves } from "./layers.ts";
import { personalTableNames, recordOf, rulesOf } from "./personal-tables.ts";
import { listedByCatalogue, renameRows } from "./rename-records.ts";

/** A record from elsewhere, as far as it speaks of what is listed here. */
export interface AsListed {
  readonly record: WholeRecord;
  /** Sites that nothing lists here, of which all was left out. */
  readonly unlisted: readonly ServiceId[];
}

/**
 * What may be kept of a record that was made where a list of Have I Been Pwned was in use: a site that our own catalogue
 * lists by now goes by its name there, and one that is not listed here is left out, as of no unlisted site anything is
 * kept.
 */
export function asListed(database: Database, record: WholeRecord): Promise<AsListed> {
  const sites = sitesIn(record);
  if (sites.length === 0) return Promise.resolve({ record, unlisted: [] });
  return database.transaction("r", layerTables(database), async () => {
    const [ofCatalogue, shelves] = await Promise.all([
      listedByCatalogue(database, sites),
      readShelves(database, shelvesFor(sites)),
    ]);
    const listed = new Set(shelves.flatMap(({ services }) => services.map(({ id }) => id)));
    const unlisted = sites.filter((id) => !ofCatalogue.has(id) && !listed.has(id));
    const renaming = { services: ofCatalogue, incidents: new Map() };
    return {
      unlisted,
      record: recordOf((table) => leaveOut(table, renameRows(table, record[table], renaming), unlisted)),
    };
  });
}

/** A record without what it says of sites that a list knows and our own catalogue does not. */
export function withoutSites(record: WholeRecord): WholeRecord {
  const sites = sitesIn(record);
  return recordOf((table) => leaveOut(table, record[table], sites));
}

function sitesIn(record: WholeRecord): ServiceId[] {
  const named = personalTableNames.flatMap((table) => record[table].flatMap((row) => namesIn(table, row)));
  const mailboxes = record.settings.flatMap((setting) => (setting.key === "mailboxes" ? setting.value : []));
  return [...new Set([...named, ...mailboxes])].filter((id) => domainOfSite(id) !== undefined);
}

/** The services that a row belongs to. */
function namesIn(table: PersonalTable, row: unknown): readonly ServiceId[] {
  const { ofService } = rulesOf(table);
  if (ofService === undefined) return [];
  const named = (row as Readonly<Record<string, ServiceId | readonly ServiceId[]>>)[ofService];
  return typeof named === "string" ? [named] : (named ?? []);
}

function leaveOut(
  table: PersonalTable,
  rows: readonly unknown[],
  ids: readonly ServiceId[],
): readonly unknown[] {
  if (ids.length === 0) return rows;
  const { without = () => undefined } = rulesOf(table);
  const gone = new Set(ids);
  return rows.flatMap((row) => {
    if (table === "settings") return mailboxesWithout(row as WholeRecord["settings"][number], gone);
    const named = namesIn(table, row).filter((id) => gone.has(id));
    const left = named.reduce<unknown>((rest, id) => rest && without(rest, id), row);
    return left === undefined ? [] : [left];
  });
}

function mailboxesWithout(setting: WholeRecord["settings"][number], gone: ReadonlySet<ServiceId>) {
  if (setting.key !== "mailboxes") return [setting];
  const value = setting.value.filter((id) => !gone.has(id));
  return value.length === 0 ? [] : [{ ...setting, value }];
}
