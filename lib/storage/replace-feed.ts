import type { Day } from "#lib/domain/day.ts";
import type { FeedEntry, FeedRows } from "#lib/domain/feed.ts";
import type { IncidentId } from "#lib/domain/incident.ts";
import type { FeedState } from "#lib/domain/refresh.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import type { Database } from "./database.ts";
import { type FeedShelf, shelfFor, shelve } from "./feed-shelf.ts";
import { forgetService } from "./forget-service.ts";
import { servicesById } from "./layers.ts";
import { personalTableNames } from "./personal-tables.ts";
import type { FeedSlice } from "./refreshes.ts";
import { listedByCatalogue, renameRecords, sitesOnRecord } from "./rename-records.ts";
import { sweepFeed, wholeOf } from "./sweep-feed.ts";
import { hostsOf } from "./watched-hosts.ts";

/** So many rows of a list are written in one go: a visit waits for no more. */
const rowsInOneGo = 500;
const entriesInSlice = 500;

/**
 * Takes a list of Have I Been Pwned over in place of the one in use. Its rows are written beside that one in many short
 * transactions, which no visit waits for; then one makes them the list in use, and lets what is on record follow to
 * services that the catalogue lists by now. A service that the new list has no more stays listed as long as something is
 * on record of it. Whatever ends it before leaves the former list whole; what was written is deleted by the next that is
 * taken over, or when the worker wakes (`sweepFeed`).
 *
 * @param state of it, kept in the same transaction.
 * @returns whether it is in use now: not where no catalogue is loaded, or where everything was erased, the list was
 *   turned off or another was taken over meanwhile.
 */
export async function replaceFeed(
  database: Database,
  rows: FeedRows,
  entries: readonly FeedEntry[],
  state: FeedState,
): Promise<boolean> {
  const before = await database.catalogueState.get("current");
  const list = crypto.randomUUID();
  const shelves = shelve(list, rows);
  const slices = slicesOf(list, entries);
  try {
    for (const some of inGoes(shelves)) await database.feedShelves.bulkAdd(some);
    for (const slice of slices) await database.feedEntries.add(slice);
    const written = { list, shelves: shelves.length, slices: slices.length };
    const isSwapped = await swapFeed(database, written, rows, before?.feed, state);
    await sweepFeed(database);
    return isSwapped;
  } catch (error) {
    // On a full disk above all it must not stay.
    await deleteList(database, list).catch((failure: unknown) =>
      console.warn("Left for the next wake.", failure),
    );
    throw error;
  }
}

function slicesOf(list: string, entries: readonly FeedEntry[]): FeedSlice[] {
  return Array.from({ length: Math.ceil(entries.length / entriesInSlice) }, (_, slice) => ({
    list,
    slice,
    entries: entries.slice(slice * entriesInSlice, (slice + 1) * entriesInSlice),
  }));
}

function* inGoes(shelves: readonly FeedShelf[]): Generator<FeedShelf[]> {
  let some: FeedShelf[] = [];
  let size = 0;
  for (const shelf of shelves) {
    some.push(shelf);
    size += shelf.services.length + shelf.incidents.length + shelf.sources.length;
    if (size < rowsInOneGo) continue;
    yield some;
    some = [];
    size = 0;
  }
  if (some.length > 0) yield some;
}

interface Written {
  readonly list: string;
  readonly shelves: number;
  readonly slices: number;
}

function swapFeed(
  database: Database,
  { list, shelves, slices }: Written,
  rows: FeedRows,
  before: string | undefined,
  state: FeedState,
): Promise<boolean> {
  const { catalogueState, refreshes, feedShelves, feedEntries, watchedHosts, services } = database;
  const ofLayers = [catalogueState, refreshes, feedShelves, feedEntries, watchedHosts, services];
  const tables = [...ofLayers.map(({ name }) => name), ...personalTableNames];
  return database.transaction("rw", tables, async () => {
    const [now, shelvesThere, slicesThere, onRecord] = await Promise.all([
      catalogueState.get("current"),
      feedShelves
        .where("[list+shelf]")
        .between(...wholeOf(list))
        .count(),
      feedEntries
        .where("[list+slice]")
        .between(...wholeOf(list))
        .count(),
      sitesOnRecord(database),
    ]);
    if (!now?.hash || now.feed !== before) return false;
    if (shelvesThere !== shelves || slicesThere !== slices) return false;
    const kept = new Set(rows.services.map(({ id }) => id));
    const gone = [...onRecord].filter((id) => !kept.has(id));
    const moved = await listedByCatalogue(database, gone);
    const staying = await servicesById(
      database,
      gone.filter((id) => !moved.has(id)),
    );
    const stillListed = staying.filter((service) => service !== undefined);
    await addServices(database, list, stillListed);
    await renameRecords(database, { services: moved, incidents: incidentsOfCatalogue(rows) });
    const feedKnownBy = before === undefined ? newestIn(rows) : now.feedKnownBy;
    await catalogueState.put({ ...now, feed: list, ...(feedKnownBy !== undefined && { feedKnownBy }) });
    const { watched, unwatched } = hostsOf({ ...rows, services: [...rows.services, ...stillListed] });
    await watchedHosts.put(watched);
    await refreshes.put(
      unwatched === 0 || !state.list ? state : { ...state, list: { ...state.list, unwatched } },
    );
    return true;
  });
}

/** The day on which the newest of a list was listed. */
function newestIn({ incidents }: FeedRows): Day | undefined {
  return incidents.reduce<Day | undefined>(
    (newest, { listedOn }) =>
      listedOn !== undefined && (newest === undefined || listedOn > newest) ? listedOn : newest,
    undefined,
  );
}

async function addServices(
  { feedShelves }: Database,
  list: string,
  services: readonly Service[],
): Promise<void> {
  for (const service of services) {
    const shelf = shelfFor(service.id);
    const there = (await feedShelves.get([list, shelf])) ?? {
      list,
      shelf,
      services: [],
      incidents: [],
      sources: [],
    };
    await feedShelves.put({ ...there, services: [...there.services, service] });
  }
}

/** Which incidents of our own catalogue take the place of entries of the list that stood by themselves before. */
function incidentsOfCatalogue({ merged }: FeedRows): ReadonlyMap<IncidentId, IncidentId> {
  return new Map(
    [...merged].map(([id, { url }]) => {
      const name = decodeURIComponent(url.slice(url.lastIndexOf("/") + 1));
      return [`hibp:${name.toLowerCase()}`, id] as const;
    }),
  );
}

async function deleteList({ feedShelves, feedEntries }: Database, list: string): Promise<void> {
  await feedShelves
    .where("[list+shelf]")
    .between(...wholeOf(list))
    .delete();
  await feedEntries
    .where("[list+slice]")
    .between(...wholeOf(list))
    .delete();
}

/**
 * Deletes the list in use, and what was recorded at services that only it lists: of no unlisted site anything is kept.
 * What was recorded at a site that our own catalogue lists by now moves there. Of told incidents of the list stays that
 * something was told on its day.
 *
 * @param state kept of it from now on; nothing to keep nothing.
 */
export async function removeFeed(database: Database, state: FeedState | undefined): Promise<void> {
  const { catalogueState, refreshes, feedShelves, feedEntries, watchedHosts, services, alertedFacts } =
    database;
  const ofLayers = [catalogueState, refreshes, feedShelves, feedEntries, watchedHosts, services];
  const tables = [...ofLayers.map(({ name }) => name), ...personalTableNames];
  await database.transaction("rw", tables, async () => {
    const [now, onRecord] = await Promise.all([catalogueState.get("current"), sitesOnRecord(database)]);
    const moved = await listedByCatalogue(database, onRecord);
    await renameRecords(database, { services: moved, incidents: new Map() });
    const forgotten = [...onRecord].filter((id) => !moved.has(id));
    for (const id of forgotten) await forgetService(database, id);
    await forgetMailboxes(database, new Set(forgotten));
    const told = await alertedFacts.where("factId").startsWith("hibp:").toArray();
    await alertedFacts.bulkDelete(told.map(({ factId }) => factId));
    const days = [...new Set(told.map(({ toldOn }) => toldOn))];
    await alertedFacts.bulkPut(days.map((toldOn) => ({ factId: `told ${toldOn}`, toldOn })));
    await watchedHosts.delete("feed");
    if (now) {
      const { feed: _, feedKnownBy: __, ...rest } = now;
      await catalogueState.put(rest);
    }
    if (state) await refreshes.put(state);
    else await refreshes.delete("feed");
  });
  await sweepFeed(database);
}

async function forgetMailboxes({ settings }: Database, forgotten: ReadonlySet<ServiceId>): Promise<void> {
  const stored = await settings.get("mailboxes");
  if (stored?.key !== "mailboxes" || !stored.value.some((id) => forgotten.has(id))) return;
  const left = stored.value.filter((id) => !forgotten.has(id));
  if (left.length > 0) await settings.put({ key: "mailboxes", value: left });
  else await settings.delete("mailboxes");
}
