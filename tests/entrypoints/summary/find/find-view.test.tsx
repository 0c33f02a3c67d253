import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Find } from "#lib/domain/find.ts";
import { scanHistory } from "#lib/product/scan-history.ts";
import type { Database } from "#lib/storage/database.ts";
import { choose, readSetting } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { openEverything, shownText } from "#tests/components/show.tsx";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { openSummaryOf } from "#tests/entrypoints/open-page.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";

const texts = textsIn("en");
const { find: words } = texts;

const clock = () => ({ today: smallDay, isEvening: false });
const found = (serviceId: string, over: Partial<Find> = {}): Find => ({
  serviceId,
  origin: "history",
  foundOn: smallDay,
  firstOn: smallDay,
  lastOn: smallDay,
  dayCount: 1,
  ...over,
});

const open = (database: Database, view = "#find") =>
  openSummaryOf(database, view, productOn(database, { clock }));

vi.mock("#lib/product/scan-history.ts", () => ({ scanHistory: vi.fn() }));

/** A history that holds these, and is read at once. */
function withHistory(...serviceIds: readonly string[]): void {
  const finds = serviceIds.map((id) => found(id));
  vi.mocked(scanHistory).mockResolvedValue({ state: "done", result: { kind: "read", entries: 10, finds } });
}

const press = (name: string) => screen.getByRole("button", { name });

beforeEach(() => {
  location.hash = "";
  openTabs();
});

describe("the view of what was found", () => {
  it("keeps what the person confirms, and says what is on the list by then", async () => {
    const database = await filledDatabase();
    withHistory("shop", "quiet");
    const user = await open(database);
    await user.click(press(words.history.start));
    expect(await screen.findByText(words.preview.found(2))).toBeDefined();
    expect(await database.finds.count()).toBe(0);
    await user.click(press(words.preview.confirm(2)));
    await screen.findByText(words.done(2));
    expect((await database.finds.toArray()).map(({ serviceId }) => serviceId).toSorted()).toEqual([
      "quiet",
      "shop",
    ]);
    const list = within(await screen.findByRole("region", { name: /^Your list/ }));
    await waitFor(() => expect(list.getAllByRole("listitem")).toHaveLength(2));
  });

  it("keeps nothing at all of what is thrown away", async () => {
    const database = await filledDatabase();
    withHistory("shop");
    const user = await open(database);
    await user.click(press(words.history.start));
    await user.click(await screen.findByRole("button", { name: words.preview.discard }));
    expect(shownText()).toContain(words.discarded);
    for (const table of [database.finds, database.settings, database.declinedServices]) {
      expect(await table.count()).toBe(0);
    }
  });

  it("declines what is not to come again, and allows it again", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", smallDay);
    const user = await open(database);
    await user.click(press(words.list.menu("Quiet")));
    await user.click(press(words.list.decline));
    const allow = await screen.findByRole("button", { name: words.declined.allowOf("Quiet") });
    expect(await database.visits.count()).toBe(0);
    await user.click(allow);
    await waitFor(async () => expect(await database.declinedServices.count()).toBe(0));
    await waitFor(() => expect(shownText()).not.toContain(words.declined.heading));
  });

  it("neither names nor counts what the person hides, and keeps it all the same", async () => {
    const database = await filledDatabase();
    await choose(database, "hidesSensitive", true);
    withHistory("shop", "dating");
    const user = await open(database);
    await user.click(press(words.history.start));
    expect(await screen.findByText(words.preview.found(1))).toBeDefined();
    openEverything();
    expect(shownText()).not.toContain("Dating");
    await user.click(press(words.preview.confirm(1)));
    await screen.findByText(words.done(1));
    expect(await database.finds.count()).toBe(2);
    expect(shownText()).not.toContain("Dating");
  });

  it("reminds of an exported file until it is told to be deleted", async () => {
    const database = await filledDatabase();
    await choose(database, "exportFileOn", smallDay);
    const user = await open(database);
    await user.click(screen.getByRole("checkbox", { name: words.file.tick }));
    await waitFor(async () => expect(await readSetting(database, "exportFileOn")).toBeUndefined());
    await user.click(screen.getByRole("checkbox", { name: words.file.tick }));
    await waitFor(async () => expect(await readSetting(database, "exportFileOn")).toBe(smallDay));
  });
});

describe("home", () => {
  it("offers to find more, until something was found", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", smallDay);
    await open(database, "");
    expect(screen.getByRole("link", { name: words.offer.open }).getAttribute("href")).toBe("#find");
  });

  it("offers it no more then", async () => {
    const database = await filledDatabase();
    await database.finds.put(found("quiet"));
    await open(database, "");
    expect(screen.queryByRole("link", { name: words.offer.open })).toBeNull();
  });

  it("offers it beside the choice while nothing is recorded", async () => {
    await open(await filledDatabase(), "");
    expect(screen.getByRole("link", { name: words.offer.open })).toBeDefined();
  });
});
