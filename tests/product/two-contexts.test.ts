import { describe, expect, it, onTestFinished, test } from "vitest";
import { Database } from "#lib/storage/database.ts";
import { smallBundle, smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { theService } from "#tests/content/the-service.ts";
import { aVisit } from "#tests/domain/builders.ts";
import { emptyRecord } from "#tests/domain/whole-records.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { atShop, productAtShop } from "./a-tab.ts";

/** Two pages, or a page and the background: each with a connection of its own to the same database. */
async function twoContexts() {
  const name = `test-${crypto.randomUUID()}`;
  const [first, second] = [new Database(name), new Database(name)];
  onTestFinished(async () => {
    second.close();
    await first.delete();
  });
  await fillCatalogue(first, smallCatalogue, smallBundle.hash);
  return { first: productAtShop(first), second: productAtShop(second), database: first };
}

const accountsIn = (database: Database) => database.accounts.toArray();

describe("a tick in the welcome", () => {
  it("is stored at once, whatever becomes of the page", async () => {
    const { first, database } = await twoContexts();
    expect(await first.product.chooseService("shop", true, undefined)).toEqual({ kind: "done", value: true });
    expect(await accountsIn(database)).toEqual([{ serviceId: "shop", standing: "has", saidOn: smallDay }]);
  });

  it("does not come back after everything was erased in another page", async () => {
    const { first, second, database } = await twoContexts();
    await first.product.chooseService("shop", true, undefined);
    await second.product.eraseEverything();
    // The first page still shows the tick, and takes it away.
    expect(await first.product.chooseService("shop", false, "has")).toEqual({ kind: "done", value: false });
    expect(await accountsIn(database)).toEqual([]);
  });

  it("does not take the place of a word against it that came from another page", async () => {
    const { first, second, database } = await twoContexts();
    await second.product.answer(theService("shop"), { standing: "never" });
    expect(await first.product.chooseService("shop", true, undefined)).toEqual({
      kind: "done",
      value: false,
    });
    expect(await accountsIn(database)).toMatchObject([{ serviceId: "shop", standing: "never" }]);
  });

  it("that is taken away leaves what else was told of the account", async () => {
    const { first, database } = await twoContexts();
    await first.product.answer(theService("portal"), { standing: "has", since: "2014" });
    await first.product.chooseService("portal", false, "has");
    expect(await accountsIn(database)).toEqual([{ serviceId: "portal", since: "2014", saidOn: smallDay }]);
  });
});

describe("erasing everything", () => {
  it("stays so: a page that is open now does not count by being open", async () => {
    const { first, second, database } = await twoContexts();
    await first.product.visit(1, atShop, smallDay);
    await first.product.answer(theService("shop"), { standing: "has" });
    await second.product.eraseEverything();
    for (const wake of ["update", "start", "other"] as const) await first.product.prepare(wake);
    const read = await first.product.readWholeRecord();
    expect(read).toEqual({ kind: "done", value: emptyRecord });
    expect(await database.services.count()).toBe(smallCatalogue.services.length);
  });

  it("is no loss that the next start would tell of", async () => {
    const { first, database } = await twoContexts();
    await first.product.eraseEverything();
    await first.product.prepare("start");
    expect(await database.settings.get("lostOn")).toBeUndefined();
  });
});

describe("forgetting a service", () => {
  it("takes all of it, from every page, and nothing of any other", async () => {
    const { first, second, database } = await twoContexts();
    await first.product.visit(1, atShop, smallDay);
    await first.product.notice(theService("shop"), "a-sign", true);
    await first.product.answer(theService("portal"), { standing: "has" });
    await first.product.mute("shop", true);
    await second.product.forget(theService("shop"));
    const read = await first.product.readWholeRecord();
    expect(read).toEqual({
      kind: "done",
      value: { ...emptyRecord, accounts: [{ serviceId: "portal", standing: "has", saidOn: smallDay }] },
    });
    expect(await database.noticedSigns.count()).toBe(0);
  });
});

describe("restoring", () => {
  test.for([12, 24] as const)(
    "deletes no visit of this device, though the file keeps them for %i months",
    async (months) => {
      const { first, database } = await twoContexts();
      await database.visits.add(aVisit({ serviceId: "shop", lastOn: "2019-01-01" }));
      const restored = {
        ...emptyRecord,
        visits: [aVisit({ serviceId: "portal", lastOn: "2018-01-01" })],
        settings: [{ key: "keepVisitsMonths" as const, value: months }],
      };
      const before = await first.product.previewRestore(restored);
      expect(await first.product.restore(restored)).toEqual(before);
      await first.product.prepare("start");
      expect(await database.visits.toCollection().primaryKeys()).toEqual(["portal", "shop"]);
    },
  );

  it("twice changes nothing the second time", async () => {
    const { first } = await twoContexts();
    const restored = { ...emptyRecord, visits: [aVisit({ serviceId: "portal", lastOn: "2018-01-01" })] };
    await first.product.restore(restored);
    const after = await first.product.readWholeRecord();
    await first.product.restore(restored);
    expect(await first.product.readWholeRecord()).toEqual(after);
  });
});
