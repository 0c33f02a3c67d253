import { Dexie, type Transaction } from "dexie";
import type { Incident } from "#lib/domain/incident.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import { domainOfSite } from "#lib/domain/site-service.ts";
import type { Database } from "./database.ts";
import { type FeedShelf, shelvesFor } from "./feed-shelf.ts";
import { rowsAt } from "./rows-at.ts";
import { wholeOf } from "./sweep-feed.ts";

/**
 * The tables that hold what is known of services and incidents, in both layers: our own catalogue, and beside it the
 * list of Have I Been Pwned, where it is in use. Whoever reads both does so in one transaction over these.
 */
export const layerTables = ({ services, incidents, feedShelves, catalogueState }: Database) => [
  services,
  incidents,
  feedShelves,
  catalogueState,
];

/** Asked for once in a transaction, in which it cannot change for who reads. */
const lists = new WeakMap<Transaction, PromiseLike<string | undefined>>();

/** The name of the list in use; nothing where none is. */
function listInUse({ catalogueState }: Database): PromiseLike<string | undefined> {
  const transaction = Dexie.currentTransaction as Transaction | null;
  const asked = transaction && lists.get(transaction);
  if (asked) return asked;
  const asking = catalogueState.get("current").then((state) => state?.feed);
  if (transaction) lists.set(transaction, asking);
  return asking;
}

/** Some shelves of the list in use; none where none is. */
export async function readShelves(database: Database, wanted: readonly number[]): Promise<FeedShelf[]> {
  const list = await listInUse(database);
  if (list === undefined || wanted.length === 0) return [];
  const found = await database.feedShelves.bulkGet(wanted.map((shelf) => [list, shelf]));
  return found.filter((shelf) => shelf !== undefined);
}

async function readAllShelves(database: Database): Promise<FeedShelf[]> {
  const list = await listInUse(database);
  if (list === undefined) return [];
  return await database.feedShelves
    .where("[list+shelf]")
    .between(...wholeOf(list))
    .toArray();
}

/** Services by their ids, in the order of these; nothing in the place of one that no layer lists. */
export async function servicesById(
  database: Database,
  ids: readonly ServiceId[],
): Promise<(Service | undefined)[]> {
  const sites = ids.filter((id) => domainOfSite(id) !== undefined);
  const [own, shelves] = await Promise.all([
    database.services.bulkGet([...ids]),
    sites.length > 0 ? readShelves(database, shelvesFor(sites)) : [],
  ]);
  const listed = new Map(shelves.flatMap(({ services }) => services.map((each) => [each.id, each])));
  return ids.map((id, at) => own[at] ?? listed.get(id));
}

/** The incidents at some services; one at two of them may come twice. */
export async function incidentsAt(database: Database, serviceIds: readonly ServiceId[]): Promise<Incident[]> {
  const [own, shelves] = await Promise.all([
    rowsAt(database.incidents, "serviceIds", serviceIds),
    readShelves(database, shelvesFor(serviceIds)),
  ]);
  const wanted = new Set(serviceIds);
  const listed = shelves.flatMap(({ incidents }) =>
    incidents.filter((incident) => incident.serviceIds.some((id) => wanted.has(id))),
  );
  return [...own, ...listed];
}

/** Every service and every incident of both layers, our own catalogue's first. */
export async function readLayers(
  database: Database,
): Promise<{ readonly services: Service[]; readonly incidents: Incident[] }> {
  const [services, incidents, shelves] = await Promise.all([
    database.services.toArray(),
    database.incidents.toArray(),
    readAllShelves(database),
  ]);
  if (shelves.length === 0) return { services, incidents };
  const listed = shelves.flatMap((shelf) => shelf.incidents);
  return {
    services: [...services, ...shelves.flatMap((shelf) => shelf.services)],
    incidents: [...incidents, ...new Map(listed.map((incident) => [incident.id, incident])).values()],
  };
}
