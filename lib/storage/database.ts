import { Dexie, type Table } from "dexie";
import type { Account } from "#lib/domain/account.ts";
import type { AlertedFact, MutedService } from "#lib/domain/alert.ts";
import type { DeclinedService, Find, FindOrigin } from "#lib/domain/find.ts";
import type { NoticedSign, StepId } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { FeedState, Refreshable, UpdateState } from "#lib/domain/refresh.ts";
import type { Resolution, Subject } from "#lib/domain/resolution.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";
import type { IconsShown, StoredBadge } from "./badges.ts";
import type { AskedAdvice, SaidAdvice, StoredSources, StoredTexts } from "./catalogue-rows.ts";
import type { CatalogueState } from "./catalogue-state.ts";
import type { FeedShelf } from "./feed-shelf.ts";
import { version1 } from "./migrations/version-1.ts";
import { upgradeToVersion2, version2 } from "./migrations/version-2.ts";
import { carryingVersion3, carryToVersion3, upgradeToVersion3, version3 } from "./migrations/version-3.ts";
import { upgradeToVersion4, version4 } from "./migrations/version-4.ts";
import { version5 } from "./migrations/version-5.ts";
import { version6 } from "./migrations/version-6.ts";
import { version7 } from "./migrations/version-7.ts";
import { opening } from "./opening.ts";
import type { FeedSlice, UpdatePart } from "./refreshes.ts";
import type { RowHashes } from "./replace-catalogue.ts";
import type { SyncState } from "./sync-state.ts";
import type { WatchedHosts } from "./watched-hosts.ts";

/** The newest version below. */
const newestVersion = 7;

/** The one database that the background, the popup and the summary share. */
export class Database extends Dexie {
  declare readonly services: Table<Service, string>;
  declare readonly incidents: Table<Incident, string>;
  declare readonly texts: Table<StoredTexts, string>;
  declare readonly sources: Table<StoredSources, string>;
  declare readonly advice: Table<AskedAdvice | SaidAdvice, "asked" | "said">;
  declare readonly rowHashes: Table<RowHashes, string>;
  declare readonly visits: Table<Visit, string>;
  declare readonly accounts: Table<Account, string>;
  declare readonly resolutions: Table<Resolution, [subject: Subject, stepId: StepId]>;
  declare readonly noticedSigns: Table<NoticedSign, [serviceId: string, signId: string]>;
  declare readonly mutedServices: Table<MutedService, string>;
  declare readonly finds: Table<Find, [serviceId: string, origin: FindOrigin]>;
  declare readonly reuseGroups: Table<ReuseGroup, string>;
  declare readonly declinedServices: Table<DeclinedService, string>;
  declare readonly alertedFacts: Table<AlertedFact, string>;
  declare readonly settings: Table<StoredSetting, StoredSetting["key"]>;
  declare readonly catalogueState: Table<CatalogueState, "current">;
  declare readonly refreshes: Table<UpdateState | FeedState, Refreshable>;
  declare readonly updateParts: Table<UpdatePart, string>;
  declare readonly feedEntries: Table<FeedSlice, [list: string, slice: number]>;
  declare readonly feedShelves: Table<FeedShelf, [list: string, shelf: number]>;
  declare readonly watchedHosts: Table<WatchedHosts, WatchedHosts["key"]>;
  declare readonly syncState: Table<SyncState, "current">;
  declare readonly badges: Table<StoredBadge | IconsShown, string>;

  /** @param name of the IndexedDB database; tests open their own. */
  constructor(name = "omamori") {
    // Where there is none at all, Dexie says so.
    super(name, typeof indexedDB === "undefined" ? {} : { indexedDB: opening(newestVersion) });
    this.version(1).stores(version1);
    this.version(2).stores(version2).upgrade(upgradeToVersion2);
    this.version(2.5).stores(carryingVersion3).upgrade(carryToVersion3);
    this.version(3).stores(version3).upgrade(upgradeToVersion3);
    this.version(4).stores(version4).upgrade(upgradeToVersion4);
    this.version(5).stores(version5);
    this.version(6).stores(version6);
    this.version(newestVersion).stores(version7);
  }
}
