import { describe, expect, it, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { colourBadge, refreshBadge, refreshBadges, showBadge } from "#lib/browser/badge.ts";
import { answer, openTabs, plainIcon } from "./fake-tabs.ts";

const readBadge = async (host: string) =>
  host === "weibo.com" ? { openSteps: 6, tooltip: "6 left at Weibo" } : undefined;

describe("the icon of a tab", () => {
  test.for([
    [{ openSteps: 6, tooltip: "6 left" }, "6", "6 left"],
    [{ openSteps: 1, tooltip: "1 left" }, "1", "1 left"],
    [{ openSteps: 0, tooltip: "none left" }, "", "none left"],
    [undefined, plainIcon.badge, plainIcon.title],
  ] as const)("for %j shows %j and says %j", async ([badge, text, title]) => {
    const tabs = openTabs({ id: 1 }, { id: 2 });
    await showBadge(1, badge);
    expect([tabs.badge(1), tabs.title(1)]).toEqual([text, title]);
    expect(tabs.badge(2)).toBeUndefined();
  });

  it("of a closed tab is nobody's concern", async () => {
    openTabs();
    await expect(showBadge(1, { openSteps: 6, tooltip: "6 left" })).resolves.toBeUndefined();
  });

  it("that cannot be set for another reason is a fault, and thrown on", async () => {
    openTabs({ id: 1 });
    answer(fakeBrowser.action, "setTitle", () => Promise.reject(new Error("Out of order")));
    await expect(showBadge(1, undefined)).rejects.toThrow("Out of order");
  });

  test.for([
    ["https://weibo.com/u/1", "6"],
    ["https://unlisted.example/", ""],
    ["about:blank", ""],
  ] as const)("at %s is made to agree with its page", async ([url, badge]) => {
    const tabs = openTabs({ id: 1, url });
    await refreshBadge(1, readBadge);
    expect(tabs.badge(1)).toBe(badge);
  });

  it("follows in every open tab but the private ones", async () => {
    const url = "https://weibo.com/";
    const tabs = openTabs({ id: 1, url }, { id: 2, url, incognito: true }, { id: 3, url }, { id: 4 });
    await refreshBadges(readBadge);
    expect([1, 2, 3, 4].map(tabs.badge)).toEqual(["6", undefined, "6", ""]);
    expect(tabs.asked).not.toContain(2);
  });

  it("has digits that stand out from their ground", async () => {
    await colourBadge();
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([179, 52, 31, 255]);
    expect(await fakeBrowser.action.getBadgeTextColor({})).toBe("#ffffff");
  });
});
