import { describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { countedOn, markCounted } from "#lib/browser/counted-page.ts";
import { answer, openTabs } from "./fake-tabs.ts";

const url = "https://weibo.com/";
const today = "2026-11-22";

describe("the page in a tab", () => {
  it("is counted once it is marked so, and no other is", async () => {
    openTabs({ id: 1, url }, { id: 2, url });
    expect(await countedOn(1)).toBeUndefined();
    await markCounted(1, today);
    expect([await countedOn(1), await countedOn(2)]).toEqual([today, undefined]);
  });

  it("is still counted when it is marked again", async () => {
    openTabs({ id: 1, url });
    await markCounted(1, today);
    await markCounted(1, today);
    expect(await countedOn(1)).toBe(today);
  });

  it("that follows a counted one is not counted yet", async () => {
    const tabs = openTabs({ id: 1, url });
    await markCounted(1, today);
    tabs.goTo(1, "https://line.me/");
    expect(await countedOn(1)).toBeUndefined();
  });

  it("is marked by its popup, which stays the same file, and says the day and nothing of the page", async () => {
    openTabs({ id: 1, url });
    await markCounted(1, today);
    const { pathname, search, hash } = new URL(await fakeBrowser.action.getPopup({ tabId: 1 }));
    expect([pathname, search, hash]).toEqual(["/popup.html", "", `#counted-${today}`]);
  });

  it("is nobody's concern once the tab is closed", async () => {
    const tabs = openTabs({ id: 1, url });
    tabs.close(1);
    await expect(markCounted(1, today)).resolves.toBeUndefined();
    expect(await countedOn(1)).toBeUndefined();
  });

  it("that cannot be marked or looked up for another reason is a fault, and thrown on", async () => {
    openTabs({ id: 1, url });
    for (const name of ["setPopup", "getPopup"]) {
      answer(fakeBrowser.action, name, () => Promise.reject(new Error("Out of order")));
    }
    await expect(markCounted(1, today)).rejects.toThrow("Out of order");
    await expect(countedOn(1)).rejects.toThrow("Out of order");
  });
});
