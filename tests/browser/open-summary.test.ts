import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openSummary, openWelcome } from "#lib/browser/open-summary.ts";
import { answer } from "./fake-tabs.ts";

it("the summary opens as the options page, which the browser never opens twice", async () => {
  const open = vi.fn(async () => undefined);
  answer(fakeBrowser.runtime, "openOptionsPage", open);
  await openSummary();
  expect(open).toHaveBeenCalledOnce();
});

it("the welcome opens in a tab of its own, at its view of the summary page", async () => {
  answer(fakeBrowser.runtime, "getURL", (path: string) => `chrome-extension://omamori${path}`);
  const create = vi.fn(async () => undefined);
  answer(fakeBrowser.tabs, "create", create);
  await openWelcome();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: "chrome-extension://omamori/summary.html#welcome" });
});
