import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import { Database } from "#lib/storage/database.ts";
import { failureOf } from "#lib/storage/failure-of.ts";
import { smallBundle, smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { atShop, productAtShop } from "./a-tab.ts";
import { fillDisk, refuseToOpen } from "./out-of-order.ts";

const password = aSettledStep(theService("shop"), "change-password");

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

describe("a full disk", () => {
  it("is told, and leaves what was stored before, on the icon as well", async () => {
    const database = await filledDatabase();
    const { product, tabs } = productAtShop(database);
    await product.visit(1, atShop, smallDay);
    const makeRoom = fillDisk();
    expect(await product.settle(password, { outcome: "done" })).toEqual({ kind: "failed", failure: "full" });
    expect(tabs.badge(1)).toBe("1");
    makeRoom();
    expect(await database.resolutions.count()).toBe(0);
    expect((await product.settle(password, { outcome: "done" })).kind).toBe("done");
    expect(tabs.badge(1)).toBe("");
  });

  it("does not keep a visit from being told of on the icon, and the visit is caught up with", async () => {
    const database = await filledDatabase();
    const { product, tabs } = productAtShop(database);
    const makeRoom = fillDisk();
    await product.visit(1, atShop, smallDay);
    expect(tabs.badge(1)).toBe("1");
    makeRoom();
    expect(await database.visits.count()).toBe(0);
    await product.prepare("start");
    expect(await database.visits.get("shop")).toMatchObject({ lastOn: smallDay });
  });

  it("restores all of a backup or nothing", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await product.answer(theService("portal"), { standing: "has" });
    const before = await product.readWholeRecord();
    if (before.kind === "failed") throw new Error("Nothing was read.");
    const makeRoom = fillDisk();
    const visits = [{ serviceId: "mail", firstOn: smallDay, lastOn: smallDay, dayCount: 1 }] as const;
    const restored = { ...before.value, visits };
    expect(await product.restore(restored)).toEqual({ kind: "failed", failure: "full" });
    makeRoom();
    expect(await product.readWholeRecord()).toEqual(before);
  });
});

describe("a database that does not open", () => {
  test.for([
    ["InvalidStateError", "unavailable", "where nothing is ever remembered"],
    ["SecurityError", "unavailable", "where storing is forbidden"],
    ["VersionError", "newer", "as a later release wrote it"],
    ["UnknownError", "damaged", "as it is damaged"],
    ["QuotaExceededError", "full", "as the disk is full"],
  ] as const)("with %s is %s, %s, for every command", async ([name, failure]) => {
    const { product } = productAtShop(freshDatabase());
    const allow = refuseToOpen(name);
    const failed = { kind: "failed", failure };
    expect(await product.open()).toEqual(failed);
    expect(await product.readOwn(smallDay)).toEqual(failed);
    expect(await product.settle(password, { outcome: "done" })).toEqual(failed);
    expect(await product.prepare()).toEqual(failed);
    allow();
  });

  test.for(languages)(
    "shows a question mark at a listed site, and never nothing, in %s",
    async (language) => {
      const { product, tabs } = productAtShop(freshDatabase(), { browserLanguage: () => language });
      const allow = refuseToOpen("UnknownError");
      await product.visit(1, atShop, smallDay);
      expect(tabs.badge(1)).toBe("?");
      expect(tabs.title(1)).toBe(toolbarMessages[language].couldNotLook);
      allow();
    },
  );

  it("leaves a private tab alone all the same", async () => {
    const { product, tabs } = productAtShop(freshDatabase());
    tabs.makePrivate(1);
    const allow = refuseToOpen("UnknownError");
    await product.visit(1, atShop, smallDay);
    expect(tabs.badge(1)).toBeUndefined();
    allow();
  });

  it("opens again as soon as it can, though it could not before", async () => {
    const database = freshDatabase();
    const { product, tabs } = productAtShop(database);
    const allow = refuseToOpen("UnknownError");
    expect((await product.open()).kind).toBe("failed");
    expect((await product.readOwn(smallDay)).kind).toBe("failed");
    allow();
    expect((await product.readOwn(smallDay)).kind).toBe("done");
    await product.prepare();
    expect(tabs.badge(1)).toBe("1");
  });

  it("of a later release is not touched", async () => {
    const name = `test-${crypto.randomUUID()}`;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 10_000);
      request.onupgradeneeded = () => request.result.createObjectStore("later");
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    const database = new Database(name);
    const { product } = productAtShop(database);
    expect(await product.readOwn(smallDay)).toEqual({ kind: "failed", failure: "newer" });
    database.close();
    const [stored] = (await indexedDB.databases()).filter((each) => each.name === name);
    expect(stored?.version).toBe(10_000);
    await database.delete();
  });
});

describe("a record that is damaged", () => {
  it("begins anew when the person says so, with the catalogue and nothing else", async () => {
    const database = freshDatabase();
    await fillCatalogue(database, smallCatalogue, smallBundle.hash);
    const { product, tabs } = productAtShop(database);
    await product.answer(theService("portal"), { standing: "has" });
    expect((await product.beginAnew()).kind).toBe("done");
    expect(await database.accounts.count()).toBe(0);
    expect(await database.services.count()).toBe(smallCatalogue.services.length);
    expect(tabs.badge(1)).toBe("1");
  });
});

describe("what is a bug", () => {
  it("is thrown, and not taken for a failure that a person could do anything about", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    const write = vi.spyOn(database.resolutions, "bulkPut").mockRejectedValue(new TypeError("A mistake"));
    await expect(product.settle(password, { outcome: "done" })).rejects.toThrow("A mistake");
    write.mockRestore();
  });

  test.for(["TypeError", "ConstraintError", "NotFoundError", "SyntaxError", "Error"])(
    "is so by the name of %s",
    (name) => expect(failureOf(Object.assign(new Error("A mistake"), { name }))).toBeUndefined(),
  );
});

describe("what kept a database from its work", () => {
  it("is found however deep it is wrapped, the innermost first", () => {
    const wrap = (name: string, inner?: unknown) => ({ name, message: name, inner });
    expect(failureOf(wrap("DatabaseClosedError", wrap("VersionError")))).toBe("newer");
    expect(failureOf(wrap("AbortError", wrap("QuotaExceededError")))).toBe("full");
    expect(failureOf(wrap("OpenFailedError", wrap("UnknownError")))).toBe("damaged");
    expect(failureOf({ name: "AbortError", message: "The quota is exceeded" })).toBe("full");
    expect(failureOf(wrap("DatabaseClosedError"))).toBe("interrupted");
  });
});
