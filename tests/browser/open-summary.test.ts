import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openSummary } from "#lib/browser/open-summary.ts";
import { answer } from "./fake-tabs.ts";

it("the summary opens as the options page, which the browser never opens twice", async () => {
  const open = vi.fn(async () => undefined);
  answer(fakeBrowser.runtime, "openOptionsPage", open);
  await openSummary();
  expect(open).toHaveBeenCalledOnce();
});
