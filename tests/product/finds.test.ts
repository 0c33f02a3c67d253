import { describe, expect, it } from "vitest";
import type { Find } from "#lib/domain/find.ts";
import type { Product } from "#lib/product/product.ts";
import { openQuickProduct } from "#lib/product/quick-visit.ts";
import { QuickReader } from "#lib/storage/quick-look.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { groupIds } from "#tests/domain/whole-records.ts";
import { atShop, productAtShop } from "./a-tab.ts";

const exported = (serviceId: string): Find => ({ serviceId, origin: "export", foundOn: smallDay });
const groups = [
  { id: groupIds[0] ?? "", foundOn: smallDay, likeness: "same", serviceIds: ["mail", "shop"], unlisted: 0 },
] as const;

const popupAtShop = async (product: Product) => {
  const read = await product.readPopup(
    { kind: "web", host: "shop.example" },
    { today: smallDay, isEvening: false },
  );
  if (read.kind === "failed" || read.value.content.kind !== "service")
    throw new Error("No service is shown.");
  return read.value.content;
};

describe("a service that is not wanted on the list", () => {
  it("is silent on the icon at once, and a visit to it leaves nothing", async () => {
    const database = await filledDatabase();
    const { product, tabs } = productAtShop(database);
    await product.visit(1, atShop, smallDay);
    expect(tabs.badge(1)).toBe("1");
    await product.removeService("shop", { isDeclined: true });
    expect(tabs.badge(1)).toBe("");
    await product.visit(1, atShop, smallDay);
    await product.prepare();
    expect(tabs.badge(1)).toBe("");
    expect(await database.visits.count()).toBe(0);
  });

  it("is silent where a visit is answered from one row, too", async () => {
    const database = await filledDatabase();
    const { product, tabs } = productAtShop(database);
    await product.visit(1, atShop, smallDay);
    await product.removeService("shop", { isDeclined: true });
    const { visit: visitQuickly } = openQuickProduct(new QuickReader(database.name));
    expect(await visitQuickly(1, atShop, smallDay)).toBe(false);
    expect(tabs.badge(1)).toBe("");
  });

  it("is shown to somebody who opens the popup there, and says that it is not wanted", async () => {
    const { product } = productAtShop(await filledDatabase());
    expect((await popupAtShop(product)).isDeclined).toBe(false);
    await product.removeService("shop", { isDeclined: true });
    const content = await popupAtShop(product);
    expect(content.isDeclined).toBe(true);
    expect(content.own.exposures.length).toBeGreaterThan(0);
  });

  it("comes back by hand", async () => {
    const database = await filledDatabase();
    const { product, tabs } = productAtShop(database);
    await product.removeService("shop", { isDeclined: true });
    await product.addByHand("shop");
    expect(tabs.badge(1)).toBe("1");
    expect(await database.accounts.toArray()).toEqual([
      { serviceId: "shop", standing: "has", saidOn: smallDay },
    ]);
  });

  it("that is only removed comes back with the next visit", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await product.visit(1, atShop, smallDay);
    await product.removeService("shop", { isDeclined: false });
    expect(await database.visits.count()).toBe(0);
    await product.visit(1, atShop, smallDay);
    expect(await database.visits.count()).toBe(1);
  });
});

describe("what was found", () => {
  it("is the person's once it is kept, and gone once its origin is erased", async () => {
    const { product } = productAtShop(await filledDatabase());
    await product.keepFinds("export", [exported("mail"), exported("shop")], groups);
    const { own } = await popupAtShop(product);
    expect(own).toMatchObject({ account: undefined, known: { standing: "has" } });
    const reuse = own.steps.find(({ stepId, level }) => stepId === "stop-password-reuse" && level === "now");
    expect(reuse?.requests[0].cause).toMatchObject({ kind: "reuse", groups: [{ id: groupIds[0] }] });
    await product.eraseOrigin("export");
    const after = await popupAtShop(product);
    expect(after.own.known).toBeUndefined();
    expect(
      after.own.steps.flatMap(({ requests }) => requests).filter(({ cause }) => cause.kind === "reuse"),
    ).toEqual([]);
  });

  it("is named with the others that share its password, in the popup as in the summary", async () => {
    const { product } = productAtShop(await filledDatabase());
    await product.keepFinds("export", [exported("mail"), exported("shop")], groups);
    const { named, own } = await popupAtShop(product);
    const step = own.steps.find(({ requests: [{ cause }] }) => cause.kind === "reuse");
    const groupsOf = step?.requests[0].cause.kind === "reuse" ? step.requests[0].cause.groups : [];
    const logins = groupsOf.flatMap(({ serviceIds }) => serviceIds);
    expect([...logins].toSorted()).toEqual(["mail", "shop"]);
    for (const id of logins) expect(named.has(id), id).toBe(true);
  });

  it("settles a group once the password was changed at all but one of them", async () => {
    const { product } = productAtShop(await filledDatabase());
    await product.keepFinds("export", [exported("mail"), exported("shop")], groups);
    await product.changedPassword(theService("mail"));
    const { own } = await popupAtShop(product);
    const causes = own.steps.flatMap(({ requests }) => requests.map(({ cause }) => cause.kind));
    expect(causes).not.toContain("reuse");
  });

  it("that was closed is told to be", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await product.keepFinds("export", [exported("shop")]);
    await product.closed("shop");
    expect(await database.accounts.toArray()).toEqual([
      { serviceId: "shop", standing: "closed", saidOn: smallDay },
    ]);
    expect((await popupAtShop(product)).own.known?.standing).toBe("closed");
  });
});
