import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** A tab of the fake browser; a test names only what it is about. */
export interface FakeTab {
  readonly id: number;
  /** Nothing for a tab that is not loaded. */
  readonly url?: string;
  readonly incognito?: boolean;
  readonly active?: boolean;
  /** Milliseconds since the epoch. */
  readonly lastAccessed?: number;
  /** Whether loading the page ended with an error. */
  readonly errorOccurred?: boolean;
}

/** What a test sees and does with the tabs. */
export interface FakeTabs {
  readonly badge: (id: number) => string | undefined;
  readonly title: (id: number) => string | undefined;
  /** Shows another page in it, with the icon that is plain then. */
  readonly goTo: (id: number, url: string) => void;
  /** Looks at it once more, whereby nothing is loaded. @param at milliseconds since the epoch. */
  readonly look: (id: number, at: number) => void;
  readonly makePrivate: (id: number) => void;
  readonly close: (id: number) => void;
  /** Tabs whose address was asked for. */
  readonly asked: readonly number[];
}

const productName = "Omamori";

/** Fills the fake browser with tabs, and answers what it cannot answer by itself as Chromium does. */
export function openTabs(...opened: readonly FakeTab[]): FakeTabs {
  const tabs = new Map(opened.map((tab) => [tab.id, tab]));
  const badges = new Map<number, string>();
  const titles = new Map<number, string>();
  const popups = new Map<number, string>();
  const asked: number[] = [];

  const whileOpen = <Value>(id: number, then: (tab: FakeTab) => Value): Promise<Value> => {
    const tab = tabs.get(id);
    return tab ? Promise.resolve(then(tab)) : Promise.reject(new Error(`No tab with id: ${id}.`));
  };
  const asBrowserTab = (tab: FakeTab) => ({ incognito: false, ...tab, url: undefined });

  answer(fakeBrowser.tabs, "get", (id: number) => whileOpen(id, asBrowserTab));
  answer(fakeBrowser.tabs, "query", async ({ active }: { readonly active?: boolean }) =>
    [...tabs.values()].filter((tab) => active === undefined || tab.active === active).map(asBrowserTab),
  );
  answer(
    fakeBrowser.webNavigation,
    "getFrame",
    async ({ tabId, frameId }: { tabId: number; frameId: number }) => {
      asked.push(tabId);
      const tab = tabs.get(tabId);
      if (frameId !== 0) throw new Error("Only the main frame is asked for.");
      return tab?.url === undefined ? null : { url: tab.url, errorOccurred: tab.errorOccurred ?? false };
    },
  );
  answer(fakeBrowser.action, "setBadgeText", ({ tabId, text }: { tabId: number; text: string }) =>
    whileOpen(tabId, () => void badges.set(tabId, text)),
  );
  answer(fakeBrowser.action, "setTitle", ({ tabId, title }: { tabId: number; title: string }) =>
    whileOpen(tabId, () => void titles.set(tabId, title)),
  );
  answer(fakeBrowser.action, "setPopup", ({ tabId, popup }: { tabId: number; popup: string }) =>
    whileOpen(tabId, () => void popups.set(tabId, popup)),
  );
  answer(fakeBrowser.action, "getPopup", ({ tabId }: { tabId: number }) =>
    whileOpen(tabId, () => `chrome-extension://omamori/${popups.get(tabId) ?? "popup.html"}`),
  );
  answer(fakeBrowser.runtime, "getManifest", () => ({ name: productName }));
  answer(fakeBrowser.i18n, "getUILanguage", () => "en");

  return {
    badge: (id) => badges.get(id),
    title: (id) => titles.get(id),
    goTo: (id, url) => {
      for (const ofPage of [badges, titles, popups]) ofPage.delete(id);
      tabs.set(id, { ...(tabs.get(id) ?? { id }), url });
    },
    look: (id, at) => void tabs.set(id, { ...(tabs.get(id) ?? { id }), lastAccessed: at }),
    makePrivate: (id) => void tabs.set(id, { ...(tabs.get(id) ?? { id }), incognito: true }),
    close: (id) => void tabs.delete(id),
    asked,
  };
}

/** Puts an answer in the place of one call of the fake browser, until the test ends. */
export function answer(api: object, name: string, reply: (...args: never[]) => unknown): void {
  vi.spyOn(api as Record<string, (...args: never[]) => unknown>, name).mockImplementation(reply);
}

/** What an icon shows that says nothing about its tab. */
export const plainIcon = { badge: "", title: productName };
