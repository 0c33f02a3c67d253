import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { browserPorts } from "#lib/browser/ports.ts";
import { clockAt } from "#lib/domain/clock.ts";
import { createProduct } from "#lib/product/product.ts";
import { openQuickProduct } from "#lib/product/quick-visit.ts";
import { forgetBadges } from "#lib/storage/badges.ts";
import { QuickReader } from "#lib/storage/quick-look.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { threeServices } from "#tests/queries/filled-database.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const url = "https://www.leaky.example/";
const today = "2026-11-22";
const setNow = (day: number, hour: number) => vi.setSystemTime(new Date(2026, 10, day, hour));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  setNow(22, 9);
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

async function open(incognito = false) {
  const database = freshDatabase();
  await fillCatalogue(database, threeServices, "hash");
  const tabs = openTabs({ id: 1, url, incognito }, { id: 2, url });
  const browser = { ...browserPorts, mayNotify: async () => false };
  const product = createProduct({ database, browser, clock: () => clockAt(new Date()), browserLanguage });
  const { visit: visitQuickly } = openQuickProduct(new QuickReader(database.name));
  return { database, tabs, product, visitQuickly };
}

describe("a visit", () => {
  it("is the product's where its service was not weighed yet", async () => {
    const { visitQuickly, tabs } = await open();
    expect(await visitQuickly(1, url, today)).toBe(false);
    expect(tabs.badge(1)).toBeUndefined();
  });

  it("that follows another on the same day shows what the first did, and is counted", async () => {
    const { visitQuickly, tabs, product } = await open();
    await product.visit(2, url, today);
    expect(await visitQuickly(1, url, today)).toBe(true);
    expect(tabs.title(1)).toContain("Leaky");
    expect([tabs.badge(1), tabs.title(1)]).toEqual([tabs.badge(2), tabs.title(2)]);
    expect(await browserPorts.countedOn(1)).toBe(today);
  });

  it("that is the first of a day is left to the product to record, with its badge shown", async () => {
    const { visitQuickly, tabs, product, database } = await open();
    await product.visit(2, url, today);
    await database.visits.clear();
    expect(await visitQuickly(1, url, today)).toBe(false);
    expect(tabs.badge(1)).toBe(tabs.badge(2));
  });

  it("after something changed, and nothing was weighed since, is the product's", async () => {
    const { visitQuickly, product, database } = await open();
    await product.visit(2, url, today);
    await forgetBadges(database);
    expect(await visitQuickly(1, url, today)).toBe(false);
  });

  it.for([
    ["on another day", 23, 9],
    ["in the evening, when more may be due", 22, 19],
  ] as const)("%s is weighed anew", async ([, day, hour]) => {
    const { visitQuickly, product } = await open();
    await product.visit(2, url, today);
    setNow(day, hour);
    expect(await visitQuickly(1, url, `2026-11-${day}`)).toBe(false);
  });

  it("with another catalogue is weighed anew", async () => {
    const { visitQuickly, product, database } = await open();
    await product.visit(2, url, today);
    await fillCatalogue(database, threeServices, "another");
    expect(await visitQuickly(1, url, today)).toBe(false);
  });

  it("in a private tab leaves its icon alone", async () => {
    const { visitQuickly, product, tabs } = await open(true);
    await product.visit(2, url, today);
    expect(await visitQuickly(1, url, today)).toBe(true);
    expect(tabs.badge(1)).toBeUndefined();
  });

  it("in a tab that went on to another host is the product's", async () => {
    const { visitQuickly, product, tabs } = await open();
    await product.visit(2, url, today);
    tabs.goTo(1, "https://moved.example/");
    expect(await visitQuickly(1, url, today)).toBe(false);
  });
});
