import { beforeEach, describe, expect, it, vi } from "vitest";
import { browserPorts } from "#lib/browser/ports.ts";
import { type BundledParts, bundleParts, filesOf } from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { Edition } from "#lib/domain/refresh.ts";
import { loadBundled } from "#lib/product/load-bundled.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { readRefreshState } from "#lib/storage/refresh-state.ts";
import { keepUpdate, removeUpdate } from "#lib/storage/refreshes.ts";
import { partsOf } from "#scripts/bench/parts-of.ts";
import { aService } from "#tests/domain/builders.ts";
import { anEdition, updatesOn } from "#tests/domain/refreshes.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { contextOn } from "./product-on.ts";

const bundle = (over: Partial<Catalogue> = {}) => bundleParts(aCatalogue(over));
const bundled = bundle();
const updated = bundle({
  services: [aService({ id: "newcomer", domains: ["newcomer.example"] })],
  incidents: [],
});

function productWith(edition = 3) {
  const database = freshDatabase();
  const askToWatch = vi.fn(async () => undefined);
  const browser = { ...browserPorts, bundledParts: partsOf(bundled, edition), askToWatch };
  return {
    database,
    askToWatch,
    load: () => loadBundled(contextOn(database, { browser, browserLanguage: () => "en" })),
  };
}

const keep = (database: Database, parts: BundledParts, over: Partial<Edition> = {}, lost?: string) =>
  keepUpdate(
    database,
    { ...anEdition, hash: parts.hash, ...over },
    new Map(filesOf(parts).flatMap(({ path, bytes }) => (path === lost ? [] : [[path, bytes] as const]))),
    updatesOn,
  );

const services = async (database: Database) => (await database.services.toArray()).map(({ id }) => id);

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("of the bundled catalogue and a kept update", () => {
  it("the bundled one is in use where there is no update, and nobody is asked to watch other hosts", async () => {
    const { database, load, askToWatch } = productWith();
    expect(await load()).toBe(true);
    expect(await services(database)).toEqual(["example"]);
    expect(askToWatch).not.toHaveBeenCalled();
  });

  it("the update is, where its edition is later, and its hosts are watched", async () => {
    const { database, load, askToWatch } = productWith();
    await load();
    await keep(database, updated);
    expect(await load()).toBe(true);
    expect(await services(database)).toEqual(["newcomer"]);
    expect(await readCatalogueState(database)).toMatchObject({
      hash: updated.hash,
      edition: anEdition.number,
    });
    expect(await database.watchedHosts.get("catalogue")).toMatchObject({ hosts: ["newcomer.example"] });
    expect(askToWatch).toHaveBeenCalledOnce();
    expect(await load()).toBe(true);
    expect(askToWatch).toHaveBeenCalledOnce();
  });

  it.for([3, 2])(
    "the bundled one is, where the update is of edition %i, which is dropped with its parts",
    async (number) => {
      const { database, load } = productWith(3);
      await keep(database, updated, { number });
      expect(await load()).toBe(true);
      expect(await services(database)).toEqual(["example"]);
      expect(await database.updateParts.count()).toBe(0);
      expect(await readRefreshState(database, "updates")).toEqual(updatesOn);
    },
  );

  it("the bundled one is again, where updates are turned off", async () => {
    const { database, load } = productWith();
    await keep(database, updated);
    await load();
    await removeUpdate(database);
    expect(await load()).toBe(true);
    expect(await services(database)).toEqual(["example"]);
    expect(await readRefreshState(database, "updates")).toBeUndefined();
  });
});

describe("an update that cannot be loaded", () => {
  it.for(["a part that is missing", "a part that was changed since"])(
    "for %s gives way to the bundled catalogue, and that is said",
    async (damage) => {
      const { database, load } = productWith();
      await keep(database, updated, {}, damage.includes("missing") ? "catalogue/facts.zst" : undefined);
      if (damage.includes("changed")) {
        await database.updateParts.update("catalogue/facts.zst", { bytes: new Uint8Array([1, 2, 3]) });
      }
      expect(await load()).toBe(false);
      expect(await services(database)).toEqual(["example"]);
      expect(await database.updateParts.count()).toBe(0);
      const state = await readRefreshState(database, "updates");
      expect(state).not.toHaveProperty("edition");
      expect(state?.tried?.end).toEqual({ kind: "refused", why: "damaged" });
      expect(await load()).toBe(true);
    },
  );

  it("is kept where nothing can be loaded: that is not its fault", async () => {
    const { database, load } = productWith();
    await keep(database, updated);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === "advice" || this.name === "rowHashes")
        throw new DOMException("No room.", "QuotaExceededError");
      return put.apply(this, row);
    });
    expect(await load()).toBe(false);
    vi.restoreAllMocks();
    expect(await load()).toBe(true);
    expect(await services(database)).toEqual(["newcomer"]);
  });
});
