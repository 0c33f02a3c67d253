import { describe, expect, it, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { colourBadge, showBadge } from "#lib/browser/badge.ts";
import { answer, openTabs, plainIcon } from "./fake-tabs.ts";

describe("the icon of a tab", () => {
  test.for([
    [{ kind: "known", openSteps: 6, tooltip: "6 left" }, "6", "6 left"],
    [{ kind: "known", openSteps: 1, tooltip: "1 left" }, "1", "1 left"],
    [{ kind: "known", openSteps: 0, tooltip: "none left" }, "", "none left"],
    [{ kind: "unknown", tooltip: "not looked up" }, "?", "not looked up"],
    [undefined, plainIcon.badge, plainIcon.title],
  ] as const)("for %j shows %j and says %j", async ([badge, text, title]) => {
    const tabs = openTabs({ id: 1 }, { id: 2 });
    await showBadge(1, badge);
    expect([tabs.badge(1), tabs.title(1)]).toEqual([text, title]);
    expect(tabs.badge(2)).toBeUndefined();
  });

  it("of a closed tab is nobody's concern", async () => {
    openTabs();
    await expect(showBadge(1, { kind: "known", openSteps: 6, tooltip: "6 left" })).resolves.toBeUndefined();
  });

  it("that cannot be set for another reason is a fault, and thrown on", async () => {
    openTabs({ id: 1 });
    answer(fakeBrowser.action, "setTitle", () => Promise.reject(new Error("Out of order")));
    await expect(showBadge(1, undefined)).rejects.toThrow("Out of order");
  });

  it("has digits that stand out from their ground", async () => {
    await colourBadge();
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([179, 52, 31, 255]);
    expect(await fakeBrowser.action.getBadgeTextColor({})).toBe("#ffffff");
  });
});
