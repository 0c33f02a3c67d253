import { catalogueDomains, catalogueHash } from "virtual:bundled-catalogue";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Committed, Watch } from "#lib/browser/watch.ts";
import type { WatchOrder } from "#lib/domain/watch-order.ts";
import { answer } from "./fake-tabs.ts";

vi.mock("virtual:bundled-catalogue", () => ({
  catalogueDomains: ["shop.example", "mail.example"],
  catalogueHash: "hash of the build",
}));

const order = (over: Partial<WatchOrder> = {}): WatchOrder => ({
  hash: catalogueHash,
  catalogue: [...catalogueDomains],
  feed: [],
  registered: [],
  ...over,
});

type Listener = (details: Committed) => Promise<void>;

/** What a browser knows of listeners: those of now, by their suffixes, and which filters it was ever asked to forget. */
function watchIn(name: "chrome" | "firefox", handle: Listener = async () => undefined) {
  const listening = new Map<Listener, readonly string[]>();
  const forgotten: (readonly string[])[] = [];
  const suffixes = (filter: { readonly url: readonly { readonly hostSuffix?: string }[] }) =>
    filter.url.flatMap(({ hostSuffix }) =>
      hostSuffix && !hostSuffix.endsWith(".") ? [hostSuffix.slice(1)] : [],
    );
  const { onCommitted } = fakeBrowser.webNavigation;
  answer(onCommitted, "addListener", (listener: Listener, filter: Parameters<typeof suffixes>[0]) => {
    listening.set(listener, suffixes(filter));
  });
  answer(onCommitted, "removeListener", (listener: Listener) => {
    forgotten.push(listening.get(listener) ?? []);
    listening.delete(listener);
  });
  vi.stubEnv("BROWSER", name);
  return {
    begin: async (): Promise<Watch> => {
      vi.resetModules();
      const { watchVisits } = await import("#lib/browser/watch.ts");
      return watchVisits(handle);
    },
    watched: () => [...listening.values()].flat().toSorted(),
    forgotten,
    commit: async (host: string) => {
      const details = { tabId: 1, frameId: 0, timeStamp: 1, url: `https://${host}/` } as Committed;
      for (const [listener, hosts] of listening) {
        if (hosts.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) await listener(details);
      }
    },
  };
}

beforeEach(() => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

const nothingNoted = async () => undefined;

describe("a service worker", () => {
  it("watches the build's hosts in its first turn, and further ones once it knows them", async () => {
    const { begin, watched } = watchIn("chrome");
    const watch = await begin();
    expect(watched()).toEqual(["mail.example", "shop.example"]);
    await watch.follow(order({ feed: ["listed.example"] }), nothingNoted);
    expect(watched()).toEqual(["listed.example", "mail.example", "shop.example"]);
    expect(watch.further()).toEqual(["listed.example"]);
  });

  it("watches no host twice that the build covers, and of a loaded catalogue only an update's", async () => {
    const { begin } = watchIn("chrome");
    const watch = await begin();
    await watch.follow(order({ feed: ["parapa.mail.example", "listed.example"] }), nothingNoted);
    expect(watch.further()).toEqual(["listed.example"]);
    await watch.follow(order({ hash: "another", catalogue: ["shop.example", "new.example"] }), nothingNoted);
    expect(watch.further()).toEqual(["new.example"]);
  });

  it("watches 4,000 further hosts at most, those of an update before those of a list", async () => {
    const { begin } = watchIn("chrome");
    const watch = await begin();
    const feed = Array.from({ length: 5_000 }, (_, at) => `listed-${at}.example`);
    await watch.follow(order({ hash: "another", catalogue: ["new.example"], feed }), nothingNoted);
    expect(watch.further()).toHaveLength(4_000);
    expect(watch.further().slice(0, 2)).toEqual(["new.example", "listed-0.example"]);
  });

  it("notes what the browser may remember before and after, and has it forget what an earlier run registered", async () => {
    const { begin, forgotten, watched } = watchIn("chrome");
    const watch = await begin();
    const noted: unknown[] = [];
    const note = async (lists: unknown) => {
      noted.push({ lists, watched: watched() });
    };
    await watch.follow(order({ feed: ["new.example"], registered: [["old.example"]] }), note);
    expect(noted).toEqual([
      { lists: [["old.example"], ["new.example"]], watched: ["mail.example", "shop.example"] },
      { lists: [["new.example"]], watched: ["mail.example", "new.example", "shop.example"] },
    ]);
    expect(forgotten).toEqual([["old.example"]]);
  });

  it("notes nothing where the browser remembers just what is to be watched", async () => {
    const { begin } = watchIn("chrome");
    const watch = await begin();
    const note = vi.fn(nothingNoted);
    await watch.follow(order({ feed: ["listed.example"], registered: [["listed.example"]] }), note);
    expect(note).not.toHaveBeenCalled();
  });

  it("is told once of a page that two of its filters match", async () => {
    const handle = vi.fn(async () => undefined);
    const { begin, commit } = watchIn("chrome", handle);
    const watch = await begin();
    await watch.follow(order({ feed: ["example"] }), nothingNoted);
    await commit("shop.example");
    expect(handle).toHaveBeenCalledOnce();
  });
});

describe("an event page", () => {
  const stored = new Map<string, string>();
  const alarms = vi.fn(async () => undefined);

  beforeEach(() => {
    stored.clear();
    alarms.mockClear();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    });
    answer(fakeBrowser.alarms, "create", alarms);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
  });

  it("watches what it knew last in its first turn, so that the browser remembers it", async () => {
    const { begin, watched } = watchIn("firefox");
    const first = await begin();
    await first.follow(order({ feed: ["listed.example"] }), nothingNoted);
    expect(watched()).toContain("listed.example");
    // It is to have a first turn again, once it is idle.
    expect(alarms).toHaveBeenCalledOnce();

    const again = watchIn("firefox");
    const second = await again.begin();
    expect(again.watched()).toEqual(["listed.example", "mail.example", "shop.example"]);
    await second.follow(order({ feed: ["listed.example"] }), nothingNoted);
    expect(alarms).toHaveBeenCalledOnce();
  });
});
