import { afterEach, describe, expect, it, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { askForSync, giveBackSync, listenToSync, syncArea } from "#lib/browser/sync-area.ts";
import { FakeSyncArea } from "#tests/sync/fake-sync-area.ts";
import { fakePermissions } from "./fake-permissions.ts";

const storage = Object.getOwnPropertyDescriptor(fakeBrowser, "storage");
afterEach(() => {
  if (storage) Object.defineProperty(fakeBrowser, "storage", storage);
});

function anArea(isGiven = true, now?: () => number) {
  const area = new FakeSyncArea(now);
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  const permission = fakePermissions().of("storage", { sync: area }, isGiven);
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
    manifest_version: 3,
    name: "Omamori",
    version: "1",
    optional_permissions: ["storage"],
  });
  return { area, permission };
}

const full = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`k${at}`, "a".repeat(8_000)]));

describe("the area of the browser's account", () => {
  it("holds what is written, without what is gone, until it is cleared", async () => {
    const { area } = anArea();
    await syncArea.write({ a: 1, b: 2 }, []);
    expect(await syncArea.write({ a: 3 }, ["b"])).toEqual({ kind: "done", value: undefined });
    expect(await syncArea.read()).toEqual({ kind: "done", value: { a: 3 } });
    await syncArea.clear();
    expect(area.held()).toEqual({});
  });

  it("is written in one go, and once more only for what is gone", async () => {
    const { area } = anArea();
    await syncArea.write(full(12), []);
    expect(area.writes).toBe(1);
    await syncArea.write(full(2), ["k2"]);
    expect(area.writes).toBe(3);
  });

  test.for([
    ["an entry that is too large", { a: "a".repeat(8_192) }, "too-large"],
    ["more than there is room for", full(13), "too-large"],
    [
      "too many entries",
      Object.fromEntries(Array.from({ length: 513 }, (_, at) => [`${at}`, 1])),
      "too-large",
    ],
  ] as const)("says of %s that it does not fit, and holds what it did", async ([, entries, problem]) => {
    const { area } = anArea();
    await syncArea.write({ before: 1 }, []);
    expect(await syncArea.write(entries, [])).toEqual({ kind: "failed", problem });
    expect(area.held()).toEqual({ before: 1 });
  });

  it("takes 120 writes a minute, says when it takes no more, and takes them a minute later", async () => {
    let now = 0;
    anArea(true, () => now);
    for (let at = 0; at < 120; at += 1) await syncArea.write({ at }, []);
    expect(await syncArea.write({ at: 120 }, [])).toEqual({ kind: "failed", problem: "too-often" });
    now += 61_000;
    expect(await syncArea.write({ at: 120 }, [])).toEqual({ kind: "done", value: undefined });
  });

  test.for([
    // Chromium, and Firefox in other words.
    ["MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE quota exceeded.", "too-often"],
    ["QuotaExceededError: storage.sync API call exceeded its quota limitations.", "too-large"],
    ["Please set webextensions.storage.sync.enabled to true in about:config", "disabled"],
    ["Sync is not available", "disabled"],
    // Of a page from which the permission was taken.
    ["'storage.get' is not available in this context.", "missing"],
  ] as const)("refusing with “%s” is %s", async ([words, problem]) => {
    const { area } = anArea();
    area.refusal = words;
    expect(await syncArea.read()).toEqual({ kind: "failed", problem });
  });

  it("is missing without the permission, and there in the click that gives it", async () => {
    const { permission } = anArea(false);
    expect(await syncArea.read()).toEqual({ kind: "failed", problem: "missing" });
    expect(await askForSync()).toBe(true);
    expect(await syncArea.read()).toEqual({ kind: "done", value: {} });
    await giveBackSync();
    expect(permission.isGiven()).toBe(false);
  });

  it("is asked for in the click even where a page still has it from before", async () => {
    const { permission } = anArea();
    expect(await askForSync()).toBe(true);
    expect(permission.asked()).toBe(1);
  });

  it("is asked for only where it is optional: Firefox gives it at install and would refuse to be asked", async () => {
    const { permission } = anArea();
    vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
      manifest_version: 3,
      name: "Omamori",
      version: "1",
      permissions: ["storage"],
    });
    expect(await askForSync()).toBe(true);
    expect(permission.asked()).toBe(0);
    await giveBackSync();
    expect(permission.isGiven()).toBe(true);
  });

  it("tells of what arrives until nobody listens any more", () => {
    const { area } = anArea();
    const told = vi.fn();
    const stop = listenToSync(told);
    area.arrive({ a: 1 });
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    area.arrive({ a: 2 });
    expect(told).toHaveBeenCalledTimes(1);
  });
});
