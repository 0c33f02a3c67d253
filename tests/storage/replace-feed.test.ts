import { Dexie } from "dexie";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { FeedRows } from "#lib/domain/feed.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { readKnown } from "#lib/queries/read-known.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { areIconsShown, beginShowing, momentOf } from "#lib/storage/badges.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { weighedBy } from "#lib/storage/catalogue-state.ts";
import { Database } from "#lib/storage/database.ts";
import { eraseAll } from "#lib/storage/erase-all.ts";
import { layerTables } from "#lib/storage/layers.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { QuickReader } from "#lib/storage/quick-look.ts";
import { readRefreshState } from "#lib/storage/refresh-state.ts";
import { readFeedEntries } from "#lib/storage/refreshes.ts";
import { removeFeed, replaceFeed } from "#lib/storage/replace-feed.ts";
import { findService, findServices } from "#lib/storage/services.ts";
import { readSources } from "#lib/storage/sources.ts";
import { sweepFeed } from "#lib/storage/sweep-feed.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { partsOf } from "#scripts/bench/parts-of.ts";
import { anIncident, aService } from "#tests/domain/builders.ts";
import { aFeedEntry, aList, aListing, anIndexSource, aSite, feedOn } from "#tests/domain/refreshes.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-24";
const clock = { today, isEvening: false } as const;

const shop = aService({ id: "shop", domains: ["shop.example"], excludedHosts: ["blog.shop.example"] });
const shopIncident = anIncident({ id: "shop-2018", serviceIds: ["shop"] });

async function withCatalogue(over: Partial<Catalogue> = {}): Promise<Database> {
  const database = freshDatabase();
  await load(database, { services: [shop], incidents: [shopIncident], ...over });
  return database;
}

async function load(database: Database, over: Partial<Catalogue>): Promise<void> {
  expect(await loadCatalogue(database, partsOf(bundleParts(aCatalogue(over))), "en", today)).toBe(true);
}

const take = (database: Database, rows: FeedRows) => replaceFeed(database, rows, [aFeedEntry()], feedOn);

async function withList(...domains: readonly string[]): Promise<Database> {
  const database = await withCatalogue();
  expect(await take(database, aList(...domains))).toBe(true);
  return database;
}

const idAt = async (database: Database, host: string) => (await findService(database, host))?.id;

async function lists(database: Database): Promise<readonly string[]> {
  return [...new Set((await database.feedShelves.toArray()).map(({ list }) => list))];
}

describe("a list beside the catalogue", () => {
  it("is looked up by host, at all hosts below its domains and at no other", async () => {
    const database = await withList("listed.example", "parapa.shop.example");
    expect(await idAt(database, "listed.example")).toBe("site:listed.example");
    expect(await idAt(database, "www.listed.example")).toBe("site:listed.example");
    expect(await idAt(database, "notlisted.example")).toBeUndefined();
    expect(await idAt(database, "example")).toBeUndefined();
    expect(await idAt(database, "parapa.shop.example")).toBe("site:parapa.shop.example");
    expect(await idAt(database, "shop.example")).toBe("shop");
  });

  it("gives no way in to a host that the catalogue takes out of a domain it lists too", async () => {
    const database = await withList("shop.example");
    expect(await idAt(database, "shop.example")).toBe("shop");
    expect(await idAt(database, "blog.shop.example")).toBeUndefined();
    const many = Array.from({ length: 9 }, (_, at) => `blog.shop.example${at}`);
    expect(await findServices(database, ["blog.shop.example", ...many])).toEqual(new Map());
  });

  it("is looked up for many hosts as for one", async () => {
    const database = await withList("listed.example");
    const hosts = [
      "shop.example",
      "a.listed.example",
      ...Array.from({ length: 9 }, (_, at) => `no${at}.example`),
    ];
    const found = await findServices(database, hosts);
    expect([...found].map(([host, { id }]) => [host, id])).toEqual([
      ["shop.example", "shop"],
      ["a.listed.example", "site:listed.example"],
    ]);
  });

  it("is weighed with the catalogue, at services of either", async () => {
    const database = await withCatalogue();
    const rows = aList("listed.example");
    const atShop = aListing("Shop2020", { serviceIds: ["shop"], dataClasses: ["passwords"] });
    await take(database, { ...rows, incidents: [...rows.incidents, atShop] });
    const { index } = await readKnown(database);
    expect([...index.services.keys()]).toEqual(["shop", "site:listed.example"]);
    expect(
      index.incidentsOf
        .get("shop")
        ?.map(({ id }) => id)
        .toSorted(),
    ).toEqual(["hibp:shop2020", "shop-2018"]);
    const badge = await readBadge(database, "listed.example", clock, today);
    expect(badge?.service.id).toBe("site:listed.example");
  });

  it("has an incident once that is at several services, and one that is at none", async () => {
    const database = await withCatalogue();
    const rows = aList("a.example", "b.example");
    const both = aListing("Both", { serviceIds: ["site:a.example", "site:b.example"] });
    const none = aListing("Nowhere", { serviceIds: [] });
    await take(database, { ...rows, incidents: [both, none] });
    const { index } = await readKnown(database);
    expect([...index.incidents.keys()].toSorted()).toEqual(["hibp:both", "hibp:nowhere", "shop-2018"]);
    expect(index.homeless.map(({ id }) => id)).toEqual(["hibp:nowhere"]);
  });

  it("is read again with its entries, in their order", async () => {
    const database = await withCatalogue();
    const entries = Array.from({ length: 1_201 }, (_, at) => aFeedEntry({ name: `Entry${at}` }));
    await replaceFeed(database, aList("a.example"), entries, feedOn);
    expect(await readFeedEntries(database)).toEqual(entries);
    expect(await readRefreshState(database, "feed")).toEqual(feedOn);
  });

  it("adds its entry to the sources of an incident that the catalogue has, once, and alters nothing there", async () => {
    const own = anIncident({ id: "own-2018", serviceIds: ["shop"], sources: [anIndexSource("Own")] });
    const database = await withCatalogue({ incidents: [shopIncident, own] });
    const merged = new Map([
      ["shop-2018", anIndexSource("Shop")],
      ["own-2018", { ...anIndexSource("own"), title: "As the list has it" }],
    ]);
    const before = await database.sources.toArray();
    await take(database, { services: [], incidents: [], merged });
    const sources = await readSources(database, ["shop-2018", "own-2018"]);
    expect(sources.get("shop-2018")).toEqual([...shopIncident.sources, anIndexSource("Shop")]);
    expect(sources.get("own-2018")).toEqual([anIndexSource("Own")]);
    expect(await database.sources.toArray()).toEqual(before);
  });

  it("is found by the quick look, whose badge holds for this list alone", async () => {
    const database = await withList("listed.example");
    const known = weighedBy(await readCatalogueState(database));
    const reader = new QuickReader(database.name);
    expect(await reader.look("www.listed.example")).toMatchObject({
      service: { id: "site:listed.example" },
      catalogue: known,
    });
    expect(await reader.look("blog.shop.example")).toBeUndefined();
    (await beginShowing(database, momentOf(clock, known ?? "")))();
    await take(database, aList("listed.example"));
    const later = weighedBy(await readCatalogueState(database));
    expect(later).not.toBe(known);
    expect(await areIconsShown(database, momentOf(clock, later ?? ""))).toBe(false);
  });

  it("is not touched by another catalogue, nor the catalogue by another list", async () => {
    const database = await withList("listed.example");
    await load(database, { services: [shop, aService({ id: "new", domains: ["new.example"] })] });
    expect(await idAt(database, "listed.example")).toBe("site:listed.example");
    expect(await idAt(database, "new.example")).toBe("new");
    await take(database, aList("other.example"));
    expect(await idAt(database, "listed.example")).toBeUndefined();
    expect(await idAt(database, "other.example")).toBe("site:other.example");
    expect(await idAt(database, "shop.example")).toBe("shop");
  });

  it("is not taken over before any catalogue was loaded", async () => {
    const database = freshDatabase();
    expect(await take(database, aList("listed.example"))).toBe(false);
    expect(await database.feedShelves.count()).toBe(0);
  });
});

describe("a list that takes the place of another", () => {
  it("leaves nothing of it behind", async () => {
    const database = await withList("listed.example");
    await take(database, aList("other.example"));
    expect(await lists(database)).toHaveLength(1);
    expect(await database.feedEntries.count()).toBe(1);
  });

  it("is as whole as before at every moment until it is there", async () => {
    const database = await withList("listed.example");
    const next = aList(...Array.from({ length: 3_000 }, (_, at) => `${at}.example`));
    const seen = new Set<string>();
    let isDone = false;
    const taking = take(database, next).then(() => {
      isDone = true;
    });
    while (!isDone) {
      const hosts = ["listed.example", "0.example", "1500.example", "2999.example"];
      const ids = await database.transaction("r", layerTables(database), () =>
        Promise.all(hosts.map((host) => idAt(database, host))),
      );
      seen.add(ids.map((id) => Number(id !== undefined)).join(""));
    }
    await taking;
    expect([...seen].toSorted()).toEqual(["0111", "1000"]);
  });

  it("and is cut off in the middle leaves the former one whole, and no litter after the next start", async () => {
    const database = await withList("listed.example");
    // A context that ends leaves what it wrote.
    await database.feedShelves.bulkAdd([
      { list: "half", shelf: 1, services: [], incidents: [], sources: [] },
    ]);
    await database.feedEntries.add({ list: "half", slice: 0, entries: [] });
    expect(await idAt(database, "listed.example")).toBe("site:listed.example");
    await sweepFeed(database);
    expect(await lists(database)).toHaveLength(1);
    expect(await database.feedEntries.count()).toBe(1);
    expect(await idAt(database, "listed.example")).toBe("site:listed.example");
  });

  it("and finds no room for it leaves the former one whole, and deletes what was written", async () => {
    const database = await withList("listed.example");
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === "feedEntries") throw new DOMException("No room.", "QuotaExceededError");
      return add.apply(this, row);
    });
    await expect(take(database, aList("other.example"))).rejects.toThrow("No room");
    vi.restoreAllMocks();
    expect(await lists(database)).toHaveLength(1);
    expect(await idAt(database, "listed.example")).toBe("site:listed.example");
    expect(await idAt(database, "other.example")).toBeUndefined();
  });

  it.for([
    ["everything is erased", (other: Database) => eraseAll(other)],
    ["the list is turned off", (other: Database) => removeFeed(other, undefined)],
    ["another is taken over", (other: Database) => take(other, aList("third.example"))],
  ] as const)("while %s does not come into use", async ([, meanwhile]) => {
    const database = await withList("listed.example");
    const other = new Database(database.name);
    onTestFinished(() => other.close());
    await other.open();
    const { add } = IDBObjectStore.prototype;
    let happening: Promise<unknown> | undefined;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, ...row) {
      happening ??= Dexie.ignoreTransaction(() => meanwhile(other));
      return add.apply(this, row);
    });
    const entries = Array.from({ length: 10_000 }, () => aFeedEntry());
    expect(await replaceFeed(database, aList("other.example"), entries, feedOn)).toBe(false);
    await happening;
    vi.restoreAllMocks();
    expect(await idAt(database, "other.example")).toBeUndefined();
    expect((await lists(database)).length).toBeLessThanOrEqual(1);
  });

  it("keeps a site listed that it has no more, as long as something is on record there", async () => {
    const database = await withList("gone.example", "unused.example");
    await recordVisit(database, "site:gone.example", today);
    await take(database, aList("other.example"));
    expect(await idAt(database, "gone.example")).toBe("site:gone.example");
    expect(await idAt(database, "unused.example")).toBeUndefined();
    expect(await database.visits.get("site:gone.example")).toBeDefined();
  });
});

describe("a list that is turned off", () => {
  it("goes with all that was recorded at services that only it lists, and with nothing else", async () => {
    const database = await withList("listed.example", "shop.example");
    await recordVisit(database, "site:listed.example", today);
    await answerAccount(database, "site:listed.example", { standing: "has" }, today);
    await recordVisit(database, "site:shop.example", today);
    await recordVisit(database, "shop", "2026-11-20");
    await database.settings.put({ key: "mailboxes", value: ["site:listed.example", "shop"] });
    await database.reuseGroups.put({
      id: "8c5b2f0e-0000-4000-8000-000000000000",
      foundOn: today,
      likeness: "same",
      serviceIds: ["shop", "site:listed.example"],
      unlisted: 0,
    });
    await database.alertedFacts.put({ factId: "hibp:listed 2026-11-20", toldOn: "2026-11-21" });
    await removeFeed(database, undefined);
    expect(await database.visits.toArray()).toEqual([
      { serviceId: "shop", firstOn: "2026-11-20", lastOn: today, dayCount: 2 },
    ]);
    expect(await database.accounts.count()).toBe(0);
    expect(await database.settings.get("mailboxes")).toMatchObject({ value: ["shop"] });
    expect(await database.reuseGroups.toArray()).toMatchObject([{ serviceIds: ["shop"], unlisted: 1 }]);
    expect(await database.alertedFacts.toArray()).toEqual([
      { factId: "told 2026-11-21", toldOn: "2026-11-21" },
    ]);
    expect(await database.feedShelves.count()).toBe(0);
    expect(await database.feedEntries.count()).toBe(0);
    expect(await readCatalogueState(database)).not.toHaveProperty("feed");
    expect(await readRefreshState(database, "feed")).toBeUndefined();
    expect(await idAt(database, "shop.example")).toBe("shop");
  });

  it("keeps what is said of it, where that is to be kept", async () => {
    const database = await withList("listed.example");
    const off = { key: "feed", isOn: false, failures: 0 } as const;
    await removeFeed(database, off);
    expect(await readRefreshState(database, "feed")).toEqual(off);
  });
});

describe("a site that the catalogue comes to list", () => {
  const listed = aService({ id: "listed", domains: ["listed.example"] });

  it("takes along what is on record of it, with the catalogue that lists it", async () => {
    const database = await withList("listed.example");
    await recordVisit(database, "site:listed.example", today);
    await load(database, { services: [shop, listed] });
    expect((await database.visits.toArray()).map(({ serviceId }) => serviceId)).toEqual(["listed"]);
    expect(await idAt(database, "www.listed.example")).toBe("listed");
  });

  it("is moved by the list too, and what was settled because of its entry goes on to the catalogue's incident", async () => {
    const database = await withList("listed.example");
    await database.resolutions.put({
      subject: "site:listed.example",
      stepId: "change-password",
      outcome: "done",
      resolvedOn: today,
      covers: [{ kind: "incident", incidentId: "hibp:listed", grade: "reported", dataClasses: [] }],
    });
    await database.services.add(listed);
    await take(database, {
      services: [],
      incidents: [],
      merged: new Map([["listed-2018", anIndexSource("Listed")]]),
    });
    expect(await database.resolutions.toArray()).toMatchObject([
      { subject: "listed", covers: [{ incidentId: "listed-2018" }] },
    ]);
  });
});

it("a service of the list may have a name that is not its domain", async () => {
  const database = await withCatalogue();
  await take(database, { ...aList(), services: [aSite("xn--fiqs8s.example")] });
  expect(await idAt(database, "xn--fiqs8s.example")).toBe("site:xn--fiqs8s.example");
});
