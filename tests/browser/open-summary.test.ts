import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { listenForHome, openHome, openWelcome } from "#lib/browser/open-summary.ts";
import { waitFor } from "#tests/wait-for.ts";
import { answer } from "./fake-tabs.ts";

it("the summary opens as the options page, which the browser never opens twice, and hears that home is meant", async () => {
  const open = vi.fn(async () => undefined);
  answer(fakeBrowser.runtime, "openOptionsPage", open);
  const onHome = vi.fn();
  const stop = listenForHome(onHome);
  await openHome();
  expect(open).toHaveBeenCalledOnce();
  await waitFor(() => expect(onHome).toHaveBeenCalledOnce());
  stop();
});

it("the welcome opens in a tab of its own, at its view of the summary page", async () => {
  answer(fakeBrowser.runtime, "getURL", (path: string) => `chrome-extension://omamori${path}`);
  const create = vi.fn(async () => undefined);
  answer(fakeBrowser.tabs, "create", create);
  await openWelcome();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: "chrome-extension://omamori/summary.html#welcome" });
});
