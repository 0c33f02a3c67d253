import { describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isCounted, markCounted } from "#lib/browser/counted-page.ts";
import { answer, openTabs } from "./fake-tabs.ts";

const url = "https://weibo.com/";

describe("the page in a tab", () => {
  it("is counted once it is marked so, and no other is", async () => {
    openTabs({ id: 1, url }, { id: 2, url });
    expect(await isCounted(1)).toBe(false);
    await markCounted(1);
    expect([await isCounted(1), await isCounted(2)]).toEqual([true, false]);
  });

  it("is still counted when it is marked again", async () => {
    openTabs({ id: 1, url });
    await markCounted(1);
    await markCounted(1);
    expect(await isCounted(1)).toBe(true);
  });

  it("that follows a counted one is not counted yet", async () => {
    const tabs = openTabs({ id: 1, url });
    await markCounted(1);
    tabs.goTo(1, "https://line.me/");
    expect(await isCounted(1)).toBe(false);
  });

  it("is marked by its popup, which stays the same file, and says nothing of the page", async () => {
    openTabs({ id: 1, url });
    await markCounted(1);
    const { pathname, search, hash } = new URL(await fakeBrowser.action.getPopup({ tabId: 1 }));
    expect([pathname, search, hash]).toEqual(["/popup.html", "", "#counted"]);
  });

  it("is nobody's concern once the tab is closed", async () => {
    const tabs = openTabs({ id: 1, url });
    tabs.close(1);
    await expect(markCounted(1)).resolves.toBeUndefined();
    expect(await isCounted(1)).toBe(false);
  });

  it("that cannot be marked or looked up for another reason is a fault, and thrown on", async () => {
    openTabs({ id: 1, url });
    for (const name of ["setPopup", "getPopup"]) {
      answer(fakeBrowser.action, name, () => Promise.reject(new Error("Out of order")));
    }
    await expect(markCounted(1)).rejects.toThrow("Out of order");
    await expect(isCounted(1)).rejects.toThrow("Out of order");
  });
});
