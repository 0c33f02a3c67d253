import { describe, expect, it, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readActiveTab, readTab, readTabPage, readTabs, whileTabIsOpen } from "#lib/browser/tab.ts";
import { answer, openTabs } from "./fake-tabs.ts";

describe("a tab", () => {
  it("is told by id, privacy and when it was looked at, without its address", async () => {
    openTabs({ id: 1, url: "https://weibo.com/", lastAccessed: 5 }, { id: 2, incognito: true });
    expect(await readTab(1)).toStrictEqual({ tabId: 1, isPrivate: false, lastAccessed: 5 });
    expect(await readTabs()).toStrictEqual([
      { tabId: 1, isPrivate: false, lastAccessed: 5 },
      { tabId: 2, isPrivate: true, lastAccessed: undefined },
    ]);
  });

  it("is nothing once it is closed", async () => {
    openTabs({ id: 1 });
    expect(await readTab(9)).toBeUndefined();
    expect(await readTabPage(9)).toBeUndefined();
  });

  it("in front of the person is the active one", async () => {
    openTabs({ id: 1 }, { id: 2, active: true });
    expect((await readActiveTab())?.tabId).toBe(2);
  });

  it("shows a page, unless it is not loaded", async () => {
    openTabs(
      { id: 1, url: "https://weibo.com/" },
      { id: 2 },
      { id: 3, url: "https://line.me/", errorOccurred: true },
    );
    expect(await readTabPage(1)).toEqual({ address: "https://weibo.com/", hasFailed: false });
    expect(await readTabPage(2)).toBeUndefined();
    expect(await readTabPage(3)).toEqual({ address: "https://line.me/", hasFailed: true });
  });
});

describe("a call about a tab", () => {
  test.for(["No tab with id: 5.", "Invalid tab ID: 5"])(
    "gives nothing where the browser says %j",
    async (message) => {
      expect(await whileTabIsOpen(Promise.reject(new Error(message)))).toBeUndefined();
    },
  );

  test.for(["Extension context invalidated.", "Permission denied", ""])(
    "throws on that the browser says %j",
    async (message) => {
      await expect(whileTabIsOpen(Promise.reject(new Error(message)))).rejects.toThrow(message);
    },
  );

  it("throws on what the browser says of the whole window", async () => {
    answer(fakeBrowser.tabs, "query", () => Promise.reject(new Error("No window")));
    await expect(readTabs()).rejects.toThrow("No window");
  });
});
