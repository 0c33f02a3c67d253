import { beforeEach, describe, expect, it } from "vitest";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { browserPorts } from "#lib/browser/ports.ts";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { clockAt } from "#lib/domain/clock.ts";
import { createProduct } from "#lib/product/product.ts";
import { type FakeTabs, openTabs } from "#tests/browser/fake-tabs.ts";
import { countRequests } from "#tests/storage/count-requests.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { waitFor } from "#tests/wait-for.ts";

const { catalogue, parts } = shippedCatalogue();

/** A hundred services, each open in a tab of its own. */
const services = catalogue.services.slice(0, 100);
const tabOf = (at: number) => at + 1;

const morning = new Date(2026, 10, 22, 9);
const nextDay = new Date(2026, 10, 23, 9);

let now = morning;
beforeEach(() => {
  now = morning;
});

async function withOpenTabs() {
  const tabs = openTabs(
    ...services.map(({ domains: [domain] }, at) => ({ id: tabOf(at), url: `https://${domain}/` })),
  );
  const database = freshDatabase();
  await fillCatalogue(database, catalogue, parts.hash);
  const ports = { ...browserPorts, mayNotify: async () => false, giveBackHistory: async () => undefined };
  const product = createProduct({ database, browser: ports, clock: () => clockAt(now), browserLanguage });
  return { tabs, database, product };
}

const badges = (tabs: FakeTabs) => services.map((_, at) => tabs.badge(tabOf(at)) ?? "none");

describe("a wake with a hundred listed tabs", () => {
  it("in which nothing changed asks the database at most fifteen times, and writes nothing", async () => {
    const { tabs, product } = await withOpenTabs();
    await product.prepare();
    const before = badges(tabs);
    const { readings, writings } = countRequests();
    await product.prepare();
    expect(readings()).toBeLessThanOrEqual(15);
    expect(writings()).toBe(0);
    expect(badges(tabs)).toEqual(before);
  });

  it("on a new day reads each table once, and keeps a row for each service", async () => {
    const { tabs, product, database } = await withOpenTabs();
    await product.prepare();
    now = nextDay;
    const { readings, writings } = countRequests();
    await product.prepare();
    // Five of them for which catalogue, which update and which list there are, two for what is left of another list.
    expect(readings()).toBeLessThanOrEqual(34);
    // And two more for the note that all icons are shown.
    expect(writings()).toBeLessThanOrEqual(services.length + 2);
    expect(await database.badges.where("serviceId").notEqual("*").count()).toBe(services.length);
    expect(badges(tabs)).not.toContain("none");
  });

  it("at a browser start counts all of them, with as few readings", async () => {
    const { tabs, product, database } = await withOpenTabs();
    const { readings } = countRequests();
    await product.prepare("start");
    expect(readings()).toBeLessThanOrEqual(44);
    expect(await database.visits.count()).toBe(services.length);
    expect(badges(tabs)).not.toContain("none");
  });

  it("shows the same as a visit to each does", async () => {
    const { tabs, product } = await withOpenTabs();
    await product.prepare();
    const together = badges(tabs);
    for (const [at, { domains }] of services.entries()) {
      tabs.goTo(tabOf(at), `https://${domains[0]}/`);
      await product.visit(tabOf(at), `https://${domains[0]}/`, "2026-11-22");
    }
    expect(badges(tabs)).toEqual(together);
  });

  it("after an update shows all icons again, which the browser has forgotten", async () => {
    const { tabs, product } = await withOpenTabs();
    await product.prepare();
    const before = badges(tabs);
    for (const [at, { domains }] of services.entries()) tabs.goTo(tabOf(at), `https://${domains[0]}/`);
    await product.prepare("update");
    expect(badges(tabs)).toEqual(before);
  });

  it("shows all icons where whoever changed something was closed before it could", async () => {
    const { tabs, database, product } = await withOpenTabs();
    await product.prepare();
    const closing = createProduct({
      database,
      browser: { ...browserPorts, readTabs: () => new Promise<never>(() => undefined) },
      clock: () => clockAt(now),
      browserLanguage,
    });
    void closing.choose("language", "ja");
    await waitFor(async () => expect(await database.badges.count()).toBe(0));
    await product.prepare();
    expect(tabs.title(tabOf(0))).toContain("おまもり");
  });
});
