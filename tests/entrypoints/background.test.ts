import { catalogueDomains } from "virtual:bundled-catalogue";
import { afterAll, beforeEach, describe, expect, it, onTestFinished, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "#entrypoints/background/index.ts";
import { countedOn } from "#lib/browser/counted-page.ts";
import { refreshOneAtATime } from "#lib/browser/refresh-lock.ts";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { type BundledPart, filesOf } from "#lib/catalogue/bundle-catalogue.ts";
import { Database } from "#lib/storage/database.ts";
import { choose } from "#lib/storage/settings.ts";
import { readVisits } from "#lib/storage/visits.ts";
import { fakeNotifications } from "#tests/browser/fake-notifications.ts";
import { answer, type FakeTab, openTabs, plainIcon } from "#tests/browser/fake-tabs.ts";
import { smallBundle, smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { waitFor } from "#tests/wait-for.ts";

// The build bundles the real catalogue; here it is the small one, of which the tests know what it asks.
vi.mock("virtual:bundled-catalogue", async () => {
  const { smallBundle: bundled } = await import("#tests/content/a-catalogue.ts");
  const known = ({ path, hash }: BundledPart) => ({ path: `/${path}`, hash });
  return {
    catalogueHash: bundled.hash,
    catalogueEdition: 1,
    catalogueFacts: known(bundled.facts),
    catalogueTexts: Object.fromEntries(
      Object.entries(bundled.texts).map(([language, part]) => [language, known(part)]),
    ),
    catalogueSources: known(bundled.sources),
    catalogueDomains: bundled.domains,
  };
});

/** What the icon says of the only service at which something is to do now. */
const oneThing = "1";

interface Committed {
  readonly tabId: number;
  readonly url: string;
  readonly frameId?: number;
  readonly documentLifecycle?: string;
  readonly timeStamp?: number;
}

type Listener = (details: Committed & { timeStamp: number; frameId: number }) => Promise<void>;

const noon = new Date(2026, 10, 24, 12).getTime();
const today = smallDay;

let database: Database;

afterAll(async () => {
  await database.delete();
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: noon });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  fakeNotifications();
  vi.stubGlobal(
    "fetch",
    vi.fn(async (address: string) => {
      const part = filesOf(smallBundle).find(({ path }) => address.endsWith(path));
      return new Response(part?.bytes, { status: part ? 200 : 404 });
    }),
  );
  // The background opens the shipped database.
  database = new Database();
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** Runs the background as the browser does; its quiet start is left to tests that wait for it. */
function startBackground() {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: noon });
  const addListener = vi.fn<(listener: Listener, filter: unknown) => void>();
  answer(fakeBrowser.webNavigation.onCommitted, "addListener", addListener);
  background.main();
  const registered = addListener.mock.calls[0];
  if (!registered) throw new Error("The background listens to no navigation.");
  const [listener, filter] = registered;
  return {
    filter,
    commit: (details: Committed) => listener({ frameId: 0, timeStamp: noon, ...details }),
    startQuietly: async () => {
      await vi.advanceTimersByTimeAsync(1000);
    },
  };
}

async function withCatalogue(...tabs: readonly FakeTab[]) {
  await fillCatalogue(database, smallCatalogue, smallBundle.hash);
  return { tabs: openTabs(...tabs), ...startBackground() };
}

const visitedIds = async () => (await readVisits(database)).map(({ serviceId }) => serviceId);

describe("in its first turn, the background", () => {
  it("listens to navigations at every listed domain, and at no other", () => {
    openTabs();
    const { filter } = startBackground();
    expect(filter).toEqual({ url: urlFilters(catalogueDomains) });
    expect(catalogueDomains).toContain("shop.example");
  });

  it("listens to installs and starts, which may have woken it", () => {
    openTabs();
    startBackground();
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  });
});

describe("a visit", () => {
  test.for([
    ["https://shop.example/u/1?secret=2", "shop", oneThing],
    ["http://m.shop.example:8080/", "shop", oneThing],
    ["https://news.portal.example/", "portal", ""],
    ["https://quiet.example./", "quiet", ""],
  ] as const)(
    "to %s is recorded for %s by its day, and shown on the icon",
    async ([url, serviceId, badge]) => {
      const { tabs, commit } = await withCatalogue({ id: 1, url });
      await commit({ tabId: 1, url });
      expect(await readVisits(database)).toStrictEqual([
        { serviceId, firstOn: today, lastOn: today, dayCount: 1 },
      ]);
      expect(tabs.badge(1)).toBe(badge);
      expect(tabs.title(1)).toContain(smallCatalogue.services.find(({ id }) => id === serviceId)?.name.en);
      expect(JSON.stringify(await database.visits.toArray())).not.toContain("secret");
    },
  );

  it("counts for the day on which it was committed, in the person's own time zone", async () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    const url = "https://shop.example/";
    const { commit } = await withCatalogue({ id: 1, url });
    await commit({ tabId: 1, url, timeStamp: Date.parse("2026-11-23T15:30:00Z") });
    expect((await readVisits(database))[0]?.lastOn).toBe("2026-11-24");
  });

  test.for([
    ["in a frame of another page", { frameId: 7 }],
    ["pre-rendered, that nobody has looked at", { documentLifecycle: "prerender" }],
  ] as const)("%s is none", async ([, details]) => {
    const url = "https://shop.example/";
    const { tabs, commit } = await withCatalogue({ id: 1, url });
    await commit({ tabId: 1, url, ...details });
    expect(await visitedIds()).toEqual([]);
    expect(tabs.badge(1)).toBeUndefined();
  });

  it("in a private tab is none, and leaves its icon alone", async () => {
    const url = "https://shop.example/";
    const { tabs, commit } = await withCatalogue({ id: 1, url, incognito: true });
    await commit({ tabId: 1, url });
    expect(await visitedIds()).toEqual([]);
    expect(tabs.badge(1)).toBeUndefined();
    expect(tabs.title(1)).toBeUndefined();
  });

  it("in a tab that is closed by now is no fault", async () => {
    const { tabs, commit } = await withCatalogue({ id: 1, url: "https://shop.example/" });
    tabs.close(1);
    await expect(commit({ tabId: 1, url: "https://shop.example/" })).resolves.toBeUndefined();
    expect(await visitedIds()).toEqual([]);
  });

  it("in a tab that closes while it is looked up is recorded, and no fault", async () => {
    const url = "https://shop.example/";
    const { tabs, commit } = await withCatalogue({ id: 1, url });
    answer(fakeBrowser.action, "setTitle", async () => {
      tabs.close(1);
      throw new Error("No tab with id: 1.");
    });
    await expect(commit({ tabId: 1, url })).resolves.toBeUndefined();
    expect(await visitedIds()).toEqual(["shop"]);
  });

  test.for([
    ["https://unlisted.example/", plainIcon.badge, plainIcon.title],
    ["about:blank", plainIcon.badge, plainIcon.title],
    ["https://portal.example/", "", /Portal/],
  ] as const)(
    "in a tab that went on to %s leaves the badge of its new page",
    async ([next, badge, title]) => {
      const { tabs, commit } = await withCatalogue({ id: 1, url: next });
      await commit({ tabId: 1, url: "https://shop.example/" });
      expect(await visitedIds()).toEqual(["shop"]);
      expect(tabs.badge(1)).toBe(badge);
      expect(tabs.title(1)).toEqual(typeof title === "string" ? title : expect.stringMatching(title));
    },
  );

  test.for(["https://link.portal.example/?to=x", "https://notshop.example/", "http://127.0.0.1/"])(
    "to %s, which is no service, is none",
    async (url) => {
      const { tabs, commit } = await withCatalogue({ id: 1, url });
      await commit({ tabId: 1, url });
      expect(await visitedIds()).toEqual([]);
      expect(tabs.badge(1)).toBeUndefined();
    },
  );

  it("twice on a day counts that day once, in whatever tabs", async () => {
    const url = "https://shop.example/";
    const { commit } = await withCatalogue({ id: 1, url }, { id: 2, url });
    await Promise.all([commit({ tabId: 1, url }), commit({ tabId: 2, url }), commit({ tabId: 1, url })]);
    expect((await readVisits(database))[0]?.dayCount).toBe(1);
  });

  it("that fails for another reason is a fault, and thrown on", async () => {
    const url = "https://shop.example/";
    const { commit } = await withCatalogue({ id: 1, url });
    answer(fakeBrowser.tabs, "get", () => Promise.reject(new Error("Out of order")));
    await expect(commit({ tabId: 1, url })).rejects.toThrow("Out of order");
  });
});

describe.for(["onInstalled", "onStartup"] as const)("at %s, the background", (event) => {
  const trigger = () =>
    (fakeBrowser.runtime[event] as { trigger: (details?: object) => Promise<unknown> }).trigger({});

  it("loads the catalogue into an empty database", async () => {
    openTabs();
    startBackground();
    await trigger();
    expect(await database.services.count()).toBe(smallCatalogue.services.length);
    expect(await database.catalogueState.get("current")).toMatchObject({ hash: smallBundle.hash });
  });

  it("reads no asset where the catalogue is loaded already", async () => {
    await withCatalogue();
    await trigger();
    expect(fetch).not.toHaveBeenCalled();
  });

  it("records every open tab for the day it was last looked at, and marks its icon", async () => {
    const yesterday = new Date(2026, 10, 23, 23, 59).getTime();
    const tabs = openTabs(
      { id: 1, url: "https://shop.example/", lastAccessed: yesterday },
      { id: 2, url: "https://news.portal.example/" },
      { id: 3, url: "https://unlisted.example/" },
      { id: 4, url: "about:blank" },
      { id: 5 },
    );
    startBackground();
    await trigger();
    expect(await readVisits(database)).toEqual([
      expect.objectContaining({ serviceId: "portal", lastOn: today }),
      { serviceId: "shop", firstOn: "2026-11-23", lastOn: "2026-11-23", dayCount: 1 },
    ]);
    expect([1, 2, 3, 4, 5].map(tabs.badge)).toEqual([oneThing, "", undefined, undefined, undefined]);
  });

  it("touches no private tab, and asks for no address there", async () => {
    const tabs = openTabs({ id: 1, url: "https://shop.example/", incognito: true });
    startBackground();
    await trigger();
    expect(tabs.asked).toEqual([]);
    expect(await visitedIds()).toEqual([]);
    expect(tabs.badge(1)).toBeUndefined();
  });

  it("does not take a page that never loaded for a visit", async () => {
    openTabs({ id: 1, url: "https://shop.example/", errorOccurred: true });
    startBackground();
    await trigger();
    expect(await visitedIds()).toEqual([]);
  });

  it("keeps what is on record where the catalogue cannot be loaded, and says so", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.mocked(fetch).mockResolvedValue(new Response("", { status: 404 }));
    openTabs({ id: 1, url: "https://shop.example/" });
    startBackground();
    await trigger();
    expect((await database.catalogueState.get("current"))?.failure).toBeDefined();
    expect(await visitedIds()).toEqual([]);
  });
});

describe("woken by a visit, the background", () => {
  it("catches up by itself soon after, once for a worker", async () => {
    const tabs = openTabs({ id: 1, url: "https://shop.example/" });
    const { startQuietly } = startBackground();
    expect(fetch).not.toHaveBeenCalled();
    await startQuietly();
    await waitFor(() => expect(tabs.badge(1)).toBe(oneThing));
    await (fakeBrowser.runtime.onStartup as unknown as { trigger: () => Promise<unknown> }).trigger();
    const read = vi.mocked(fetch).mock.calls.map(([address]) => String(address).replace(/^.*\//, ""));
    expect(read).toEqual(["facts.zst", "texts-en.zst", "sources.zst"]);
  });
});

describe("what was written of a list that is not in use", () => {
  const start = () =>
    (fakeBrowser.runtime.onStartup as unknown as { trigger: () => Promise<unknown> }).trigger();
  const withHalfAList = async () => {
    const background = await withCatalogue();
    await database.feedShelves.add({ list: "half", shelf: 1, services: [], incidents: [], sources: [] });
    return background;
  };

  it("is deleted when the worker wakes, whatever woke it", async () => {
    const { startQuietly } = await withHalfAList();
    await startQuietly();
    await waitFor(async () => expect(await database.feedShelves.count()).toBe(0));
  });

  it("stays while somebody writes it", async () => {
    await withHalfAList();
    await refreshOneAtATime(start);
    expect(await database.feedShelves.count()).toBe(1);
    startBackground();
    await start();
    expect(await database.feedShelves.count()).toBe(0);
  });
});

/** Tells the background of an install or an update. */
const install = (reason: string) =>
  (fakeBrowser.runtime.onInstalled as unknown as { trigger: (details: object) => Promise<unknown> }).trigger({
    reason,
  });

describe("the welcome", () => {
  test.for([
    ["install", 1],
    ["update", 0],
    ["chrome_update", 0],
    ["shared_module_update", 0],
  ] as const)("at %s opens %i times", async ([reason, times]) => {
    await withCatalogue();
    const create = vi.fn(async () => undefined);
    answer(fakeBrowser.tabs, "create", create);
    await install(reason);
    expect(create).toHaveBeenCalledTimes(times);
  });

  it("does not keep the catalogue from loading where it cannot open", async () => {
    openTabs();
    startBackground();
    answer(fakeBrowser.tabs, "create", () => Promise.reject(new Error("Out of order")));
    await expect(install("install")).rejects.toThrow("Out of order");
    await waitFor(async () =>
      expect(await database.catalogueState.get("current")).toMatchObject({ hash: smallBundle.hash }),
    );
  });
});

describe("a page that is open", () => {
  const url = "https://shop.example/";

  test.for([
    ["install", ["shop"], "of before the product"],
    ["update", [], "counted before"],
    ["chrome_update", ["shop"], "of a browser that has started anew"],
  ] as const)("at %s is recorded as %j: it is one %s", async ([reason, recorded]) => {
    const { tabs } = await withCatalogue({ id: 1, url }, { id: 2, url: "https://unlisted.example/" });
    answer(fakeBrowser.tabs, "create", async () => undefined);
    await install(reason);
    expect(await visitedIds()).toEqual(recorded);
    expect(tabs.badge(1)).toBe(oneThing);
  });

  it("at an update is not recorded by the next start of the worker either, but its next page is", async () => {
    const { tabs, commit } = await withCatalogue({ id: 1, url });
    await install("update");
    startBackground();
    await (fakeBrowser.runtime.onStartup as unknown as { trigger: () => Promise<unknown> }).trigger();
    expect(await visitedIds()).toEqual([]);
    tabs.goTo(1, "https://news.portal.example/");
    await commit({ tabId: 1, url: "https://news.portal.example/" });
    expect(await visitedIds()).toEqual(["portal"]);
  });

  it("in a private tab is not touched by an update", async () => {
    await withCatalogue({ id: 1, url, incognito: true });
    await install("update");
    expect(await countedOn(1)).toBeUndefined();
  });

  it("and was visited in a pause is not recorded once that is over", async () => {
    const { tabs, commit } = await withCatalogue({ id: 1, url });
    await choose(database, "isRecordingPaused", true);
    await commit({ tabId: 1, url });
    expect(await visitedIds()).toEqual([]);
    expect(tabs.badge(1)).toBe(oneThing);
    await choose(database, "isRecordingPaused", undefined);
    await (fakeBrowser.runtime.onStartup as unknown as { trigger: () => Promise<unknown> }).trigger();
    expect(await visitedIds()).toEqual([]);
  });
});

it("the background deletes visits that are older than they are kept", async () => {
  await withCatalogue();
  await choose(database, "keepVisitsMonths", 12);
  await database.visits.add({
    serviceId: "shop",
    firstOn: "2001-01-01",
    lastOn: "2001-01-01",
    dayCount: 1,
  });
  await install("update");
  expect(await visitedIds()).toEqual([]);
});
