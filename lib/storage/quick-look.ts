import { domainsOf } from "#lib/domain/host.ts";
import type { Language } from "#lib/domain/language.ts";
import { matchService } from "#lib/domain/match-service.ts";
import type { Service } from "#lib/domain/service.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";
import type { WatchOrder } from "#lib/domain/watch-order.ts";
import type { StoredBadge } from "./badges.ts";
import { type CatalogueState, weighedBy } from "./catalogue-state.ts";
import { type FeedShelf, joinCandidates, shelvesAt } from "./feed-shelf.ts";
import { type WatchedHosts, watchOrderOf } from "./watched-hosts.ts";

/** What is stored of the service of a host that its icon needs at once. */
export interface QuickLook {
  readonly service: Service;
  /** As last weighed; it may hold for another day or catalogue. */
  readonly badge: StoredBadge | undefined;
  readonly visit: Visit | undefined;
  /** As chosen. */
  readonly language: Language | undefined;
  /** What services are weighed by now, see `weighedBy`. */
  readonly catalogue: string | undefined;
}

/** What a look reads: as little as can be, as whoever writes to one of them holds it up. */
const lookedAt = ["services", "feedShelves", "badges", "visits", "settings", "catalogueState"];
const allTables = [...lookedAt, "watchedHosts"];

/**
 * Reads the few rows that most visits are answered from, straight from IndexedDB: a stopped worker need not evaluate
 * Dexie and check its schema first (ADR 13). It never writes, makes or upgrades anything, and gives way to whoever
 * does.
 */
export class QuickReader {
  readonly #name: string;
  #opening: Promise<IDBDatabase | undefined> | undefined;

  /** @param name of the IndexedDB database. */
  constructor(name = "omamori") {
    this.#name = name;
  }

  /** Begins to open the database, so that it is open when it is asked. Gives nothing where that cannot be. */
  open(): Promise<IDBDatabase | undefined> {
    this.#opening ??= this.#connect().catch((error: unknown) => this.#giveUp(error));
    return this.#opening;
  }

  /** @returns nothing for an unlisted host, and where the database is not there, older, or cannot be read. */
  async look(host: string): Promise<QuickLook | undefined> {
    try {
      const database = await this.open();
      return database && (await read(database, host));
    } catch (error) {
      return this.#giveUp(error);
    }
  }

  /** Which hosts are to be watched; nothing where that cannot be read. */
  async readWatchOrder(): Promise<WatchOrder | undefined> {
    try {
      const database = await this.open();
      if (!database) return undefined;
      const transaction = database.transaction(["catalogueState", "watchedHosts"], "readonly");
      const [state, rows] = await Promise.all([
        settled<CatalogueState | undefined>(transaction.objectStore("catalogueState").get("current")),
        settled<WatchedHosts[]>(transaction.objectStore("watchedHosts").getAll()),
      ]);
      return watchOrderOf(state, rows);
    } catch (error) {
      return this.#giveUp(error);
    }
  }

  /** Whatever it is, whoever now goes the long way meets it too, and says so. */
  #giveUp(error: unknown): undefined {
    console.warn("Nothing could be looked up quickly.", error);
    this.#forget();
    return undefined;
  }

  #connect(): Promise<IDBDatabase | undefined> {
    return new Promise((opened) => {
      const opening = indexedDB.open(this.#name);
      // There is none yet. To make it is not for us.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = (event) => {
        event.preventDefault();
        this.#forget();
        opened(undefined);
      };
      opening.onsuccess = () => {
        const database = opening.result;
        database.onversionchange = () => {
          this.#forget();
          database.close();
        };
        database.onclose = () => this.#forget();
        if (allTables.every((table) => database.objectStoreNames.contains(table))) {
          opened(database);
        } else {
          // Older than this release: it is about to be upgraded.
          this.#forget();
          database.close();
          opened(undefined);
        }
      };
    });
  }

  #forget(): void {
    this.#opening = undefined;
  }
}

async function read(database: IDBDatabase, host: string): Promise<QuickLook | undefined> {
  const transaction = database.transaction(lookedAt, "readonly");
  const get = <Row>(table: string, key: string): Promise<Row | undefined> =>
    settled(transaction.objectStore(table).get(key));
  const getShelf = (list: string, shelf: number): Promise<FeedShelf | undefined> =>
    settled(transaction.objectStore("feedShelves").get([list, shelf]));
  const byDomain = transaction.objectStore("services").index("domains");
  const [language, state, ...candidates] = await Promise.all([
    get<StoredSetting>("settings", "language"),
    get<CatalogueState>("catalogueState", "current"),
    ...domainsOf(host).map((domain) => settled<Service[]>(byDomain.getAll(domain))),
  ]);
  // Only where a list is in use beside the catalogue is more asked for.
  const list = state?.feed;
  const shelves =
    list === undefined ? [] : await Promise.all(shelvesAt(host).map((shelf) => getShelf(list, shelf)));
  const listed = shelves.flatMap((shelf) => shelf?.services ?? []);
  const service = matchService(host, joinCandidates(candidates.flat(), listed));
  if (!service) return undefined;
  const [badge, visit] = await Promise.all([
    get<StoredBadge>("badges", service.id),
    get<Visit>("visits", service.id),
  ]);
  return {
    service,
    badge,
    visit,
    language: language?.value as Language | undefined,
    catalogue: weighedBy(state),
  };
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The request failed."));
  });
}
