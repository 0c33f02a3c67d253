import { describe, expect, it } from "vitest";
import { choose, readSetting } from "#lib/storage/settings.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { aVisit } from "#tests/domain/builders.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { atShop, productAtShop } from "./a-tab.ts";

const ahead = "2036-11-24";

describe("after a day on which the clock was years ahead", () => {
  it("the last visit is the newest true one again", async () => {
    const database = await filledDatabase();
    const { product, setClock } = productAtShop(database);
    setClock({ today: ahead });
    await product.visit(1, atShop, ahead);
    setClock({ today: smallDay });
    await product.visit(1, atShop, smallDay);
    expect(await database.visits.get("shop")).toMatchObject({ lastOn: smallDay });
  });

  it("a step that was put off then is open", async () => {
    const database = await filledDatabase();
    const { product, tabs, setClock } = productAtShop(database);
    setClock({ today: ahead });
    const password = aSettledStep(theService("shop"), "change-password");
    await product.settle(password, { outcome: "put-off", until: "2036-12-24", when: "day" });
    setClock({ today: smallDay });
    await product.visit(1, atShop, smallDay);
    expect(tabs.badge(1)).toBe("1");
  });

  it("visits that are kept for a year are all there", async () => {
    const database = await filledDatabase();
    const { product, setClock } = productAtShop(database);
    await product.keepVisits(12);
    await product.visit(1, atShop, smallDay);
    setClock({ today: ahead });
    await product.prepare("start");
    setClock({ today: smallDay });
    await product.prepare("start");
    expect(await database.visits.get("shop")).toMatchObject({ lastOn: smallDay });
  });

  it("what is really older than visits are kept goes all the same", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await database.visits.add(aVisit({ serviceId: "portal", lastOn: "2025-11-23" }));
    await database.visits.add(aVisit({ serviceId: "quiet", lastOn: "2025-11-24" }));
    expect(await product.keepVisits(12)).toEqual({ kind: "done", value: 1 });
    expect(await database.visits.toCollection().primaryKeys()).toEqual(["quiet"]);
  });
});

describe("a tab that is used for days without loading anything", () => {
  const at = (day: number) => new Date(2026, 10, day, 12).getTime();

  it("counts for each day on which it was looked at", async () => {
    const database = await filledDatabase();
    const { product, tabs, setClock } = productAtShop(database);
    tabs.look(1, at(24));
    await product.visit(1, atShop, smallDay);
    tabs.look(1, at(26));
    setClock({ today: "2026-11-26" });
    await product.prepare("other");
    await product.prepare("other");
    expect(await database.visits.get("shop")).toEqual({
      serviceId: "shop",
      firstOn: smallDay,
      lastOn: "2026-11-26",
      dayCount: 2,
    });
  });

  it("does not count for days on which it only lay open", async () => {
    const database = await filledDatabase();
    const { product, tabs, setClock } = productAtShop(database);
    tabs.look(1, at(24));
    await product.visit(1, atShop, smallDay);
    setClock({ today: "2026-11-28" });
    await product.prepare("other");
    expect(await database.visits.get("shop")).toMatchObject({ lastOn: smallDay, dayCount: 1 });
  });

  it("does not count in a pause", async () => {
    const database = await filledDatabase();
    const { product, tabs, setClock } = productAtShop(database);
    tabs.look(1, at(24));
    await product.visit(1, atShop, smallDay);
    await choose(database, "isRecordingPaused", true);
    tabs.look(1, at(26));
    setClock({ today: "2026-11-26" });
    await product.prepare("other");
    expect(await database.visits.get("shop")).toMatchObject({ lastOn: smallDay });
  });
});

describe("a first start", () => {
  it("is no loss, and a start on which nothing is stored any more is one", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await product.prepare("start");
    expect(await readSetting(database, "lostOn")).toBeUndefined();
    await Promise.all(database.tables.map((table) => table.clear()));
    await product.prepare("start");
    expect(await readSetting(database, "lostOn")).toBe(smallDay);
  });
});
