import { beforeEach, describe, expect, it, vi } from "vitest";
import type { JobControls } from "#lib/domain/job.ts";
import { scanHistory } from "#lib/product/scan-history.ts";
import { type FakeVisit, fakeHistory } from "#tests/browser/fake-history.ts";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { productAtShop } from "./a-tab.ts";

const controls: JobControls = {
  signal: new AbortController().signal,
  isCancelled: () => false,
  progress: () => undefined,
};

const on = (url: string, day: string): FakeVisit => ({ url, at: new Date(`${day}T12:00:00`).getTime() });

const visits = [
  on("https://hanako:secret@www.shop.example/cart?id=7", "2026-11-20"),
  on("https://shop.example/", "2026-09-01"),
  on("https://link.portal.example/to", "2026-11-01"),
  on("https://unlisted.example/", "2026-10-01"),
  on("data:text/html,shop.example", "2026-10-01"),
];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${smallDay}T15:00:00`), toFake: ["Date"] });
  return () => vi.useRealTimers();
});

describe("looking through the history", () => {
  it("gives the listed services with their days, and stores nothing", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    const before = await product.readWholeRecord();
    const history = fakeHistory(visits);
    expect(await scanHistory(smallCatalogue.services, smallDay, controls)).toEqual({
      state: "done",
      result: {
        kind: "read",
        finds: [
          {
            serviceId: "shop",
            origin: "history",
            foundOn: smallDay,
            firstOn: "2026-09-01",
            lastOn: "2026-11-20",
            dayCount: 2,
          },
        ],
        entries: visits.length,
        keptSince: "2026-09-01",
      },
    });
    expect(await product.readWholeRecord()).toEqual(before);
    expect(history.isGiven()).toBe(false);
  });

  it("asks for the permission within the click", async () => {
    const history = fakeHistory(visits);
    const scan = scanHistory(smallCatalogue.services, smallDay, controls);
    expect(history.asked()).toBe(1);
    await scan;
  });

  it("refused, says so", async () => {
    fakeHistory(visits, { answersYes: false });
    expect(await scanHistory(smallCatalogue.services, smallDay, controls)).toEqual({
      state: "refused",
      refusal: { reason: "not-allowed" },
    });
  });
});

describe("the start of the browser", () => {
  it("gives a permission back that a look through the history left behind", async () => {
    const { product } = productAtShop(await filledDatabase());
    const history = fakeHistory(visits, { isGranted: true });
    await product.prepare("start");
    expect(history.isGiven()).toBe(false);
    expect(history.searches).toEqual([]);
  });
});
