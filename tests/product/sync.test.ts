import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Attempt } from "#lib/domain/failure.ts";
import type { SyncEnd } from "#lib/domain/sync.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { FakeSyncArea } from "#tests/sync/fake-sync-area.ts";
import { atShop, productAtShop } from "./a-tab.ts";

const storage = Object.getOwnPropertyDescriptor(fakeBrowser, "storage");
afterEach(() => {
  if (storage) Object.defineProperty(fakeBrowser, "storage", storage);
});

const passphrase = "correct horse battery staple";
const done = <Value>(value: Value) => ({ kind: "done", value });
const sent: Attempt<SyncEnd> = { kind: "done", value: { kind: "agreed", sent: true } };

/** A product with an area of an account, in which it does not take part yet. */
async function aProduct() {
  const area = new FakeSyncArea();
  Object.defineProperty(fakeBrowser, "storage", { value: { sync: area }, configurable: true });
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
    manifest_version: 3,
    name: "Omamori",
    version: "1",
  });
  const database = await filledDatabase();
  return { area, database, ...productAtShop(database) };
}

describe("one record on several devices", () => {
  it("is off until it is turned on: nothing is read or written", async () => {
    const { product, area } = await aProduct();
    area.refusal = "It was asked.";
    expect(await product.readSync()).toEqual(done({ kind: "off" }));
    expect(await product.exchangeSync()).toEqual(done({ kind: "off" }));
  });

  it("begins with a look at what is there, and then with a passphrase", async () => {
    const { product, area } = await aProduct();
    expect(await product.lookAtSync()).toEqual(done({ kind: "empty" }));
    expect(await product.turnOnSync(passphrase)).toEqual(sent);
    expect(await product.lookAtSync()).toEqual(done({ kind: "there" }));
    expect(await product.readSync()).toEqual(done({ kind: "on", sentOn: smallDay }));
    expect(Object.keys(area.held())).toContain("head");
  });

  it("that comes from another device is seen on the icon", async () => {
    const one = await aProduct();
    await one.product.removeService("shop", { isDeclined: true });
    await one.product.turnOnSync(passphrase);
    const held = one.area.held();

    const other = await aProduct();
    await other.product.visit(1, atShop, smallDay);
    expect(other.tabs.badge(1)).toBe("1");
    other.area.arrive(held);
    await other.product.turnOnSync(passphrase);
    expect(other.tabs.badge(1)).toBe("");
  });

  it("is turned off here alone, and what is in the account stays for the others", async () => {
    const { product, area } = await aProduct();
    await product.turnOnSync(passphrase);
    const held = area.held();
    expect(await product.turnOffSync(false)).toEqual(done({ kind: "done", value: undefined }));
    expect(area.held()).toEqual(held);
    expect(await product.readSync()).toEqual(done({ kind: "off" }));
  });

  it("is turned off for all, and nothing stays in the account", async () => {
    const { product, area, database } = await aProduct();
    await product.visit(1, atShop, smallDay);
    await product.turnOnSync(passphrase);
    await product.turnOffSync(true);
    expect(area.held()).toEqual({});
    expect(await database.visits.count()).toBe(1);
  });

  it("stays on where the account could not be emptied", async () => {
    const { product, area } = await aProduct();
    vi.spyOn(console, "warn").mockReturnValue(undefined);
    await product.turnOnSync(passphrase);
    area.refusal = "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.";
    expect(await product.turnOffSync(true)).toEqual(done({ kind: "failed", problem: "too-often" }));
    expect(await product.readSync()).toMatchObject(done({ kind: "on" }));
  });

  it("is gone from the account too when everything is erased", async () => {
    const { product, area, database } = await aProduct();
    await product.turnOnSync(passphrase);
    await product.eraseEverything();
    expect(area.held()).toEqual({});
    expect(await database.syncState.count()).toBe(0);
  });

  it("of other devices stays when everything is erased on one that takes no part", async () => {
    const { product, area } = await aProduct();
    area.arrive({ head: "of another device" });
    await product.eraseEverything();
    expect(area.held()).toEqual({ head: "of another device" });
  });
});
