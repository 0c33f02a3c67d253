import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { packCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import type { Catalogue, CatalogueAsset } from "#lib/domain/catalogue.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { aService } from "#tests/domain/builders.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-22";

/** An asset as the build makes it, and a count of how often it was read. */
function assetOf(catalogue: Catalogue) {
  const text = packCatalogue(catalogue);
  return { read: vi.fn(async () => text), hash: createHash("sha256").update(text).digest("hex") };
}

const good = () => assetOf(aCatalogue());
const newer = () => assetOf(aCatalogue({ services: [aService({ id: "newcomer" })] }));
const damaged = (): CatalogueAsset => ({ ...newer(), read: async () => '{"services":[]}' });
const unreadable = (): CatalogueAsset => ({
  ...newer(),
  read: async () => {
    throw new Error("catalogue.json could not be read: 404");
  },
});

beforeEach(() => {
  // A failed load is told on the console too; the tests below provoke it.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("loading the bundled catalogue", () => {
  it("fills an empty database", async () => {
    const database = freshDatabase();
    const asset = good();
    expect(await loadCatalogue(database, asset, today)).toBe(true);
    expect(await database.services.count()).toBe(1);
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      hash: asset.hash,
      checkedOn: today,
    });
    expect(console.error).not.toHaveBeenCalled();
  });

  it("takes the real asset, whose hash was made by the build", async () => {
    const database = freshDatabase();
    const { text, hash, catalogue } = bundleCatalogue();
    expect(await loadCatalogue(database, { read: async () => text, hash }, today)).toBe(true);
    expect(await database.services.toArray()).toEqual(catalogue.services);
    expect(await database.incidents.toArray()).toEqual(catalogue.incidents);
  });

  it("reads nothing where the same one is loaded already", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, good(), today);
    const again = good();
    expect(await loadCatalogue(database, again, today)).toBe(true);
    expect(again.read).not.toHaveBeenCalled();
  });

  it("replaces an older one", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, good(), today);
    expect(await loadCatalogue(database, newer(), today)).toBe(true);
    expect((await database.services.toArray()).map(({ id }) => id)).toEqual(["newcomer"]);
  });

  it("ends in one whole catalogue when two contexts load at the same time", async () => {
    const database = freshDatabase();
    const asset = good();
    const loaded = await Promise.all([
      loadCatalogue(database, asset, today),
      loadCatalogue(database, asset, today),
    ]);
    expect(loaded).toEqual([true, true]);
    expect(await database.services.count()).toBe(1);
    expect(await readCatalogueState(database)).not.toHaveProperty("failure");
  });

  it("is not stopped by characters of any writing", async () => {
    const database = freshDatabase();
    const asset = assetOf(
      aCatalogue({ services: [aService({ aliases: ["微博", "うぇいぼー", "웨이보", "😀"] })] }),
    );
    expect(await loadCatalogue(database, asset, today)).toBe(true);
  });
});

describe("a load that fails", () => {
  const failing: readonly (readonly [string, () => CatalogueAsset, RegExp])[] = [
    ["a damaged file", damaged, /damaged/],
    ["a file that cannot be read", unreadable, /404/],
  ];

  it.for(failing)("for %s answers false, and says why", async ([, asset, reason]) => {
    const database = freshDatabase();
    expect(await loadCatalogue(database, asset(), today)).toBe(false);
    const state = await readCatalogueState(database);
    expect(state).not.toHaveProperty("hash");
    expect(state?.failure).toEqual({ on: today, reason: expect.stringMatching(reason) });
    expect(console.error).toHaveBeenCalledOnce();
  });

  it.for(failing)("for %s leaves the last good catalogue in use", async ([, asset]) => {
    const database = freshDatabase();
    const first = good();
    await loadCatalogue(database, first, today);
    expect(await loadCatalogue(database, asset(), today)).toBe(false);
    expect((await database.services.toArray()).map(({ id }) => id)).toEqual(["example"]);
    expect(await readCatalogueState(database)).toMatchObject({ hash: first.hash, failure: { on: today } });
  });

  it("in the middle of writing leaves the last good catalogue in use", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, good(), today);
    const doubled = assetOf(aCatalogue({ services: [aService({ id: "new" }), aService({ id: "new" })] }));
    expect(await loadCatalogue(database, doubled, today)).toBe(false);
    expect((await database.services.toArray()).map(({ id }) => id)).toEqual(["example"]);
  });

  it("is forgotten once the new catalogue can be loaded", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, unreadable(), today);
    const asset = newer();
    expect(await loadCatalogue(database, asset, today)).toBe(true);
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      hash: asset.hash,
      checkedOn: today,
    });
  });

  it("is forgotten once the catalogue in use is the right one again", async () => {
    const database = freshDatabase();
    const first = good();
    await loadCatalogue(database, first, today);
    await loadCatalogue(database, damaged(), today);
    const again = good();
    expect(await loadCatalogue(database, again, today)).toBe(true);
    expect(again.read).not.toHaveBeenCalled();
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      hash: first.hash,
      checkedOn: today,
    });
  });
});
