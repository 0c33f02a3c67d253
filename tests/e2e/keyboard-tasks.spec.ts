import type { Locator, Page } from "@playwright/test";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";
import { first } from "./summary-page.ts";

// The main tasks are done in `tests/everywhere/keyboard.spec.ts`. Where the keyboard leaves a page and comes back to it, only
// this browser shows a test.

const { settings } = textsIn("en");

/** More stops than any page has before what is looked for. */
const patience = 150;

/** Goes on with Tab alone until something has the focus, and checks on the way that each stop is seen. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const wanted = await target.first().elementHandle();
  for (let presses = 0; presses < patience; presses++) {
    const { isThere, unseen } = await page.evaluate((wanted) => {
      const stop = document.activeElement;
      const isThere = stop === wanted;
      if (!(stop instanceof HTMLElement) || stop === document.body || stop.matches("h1")) return { isThere };
      const { top, bottom } = stop.getBoundingClientRect();
      const isRinged = [stop, (stop as HTMLInputElement).labels?.[0], stop.closest("label")].some(
        (one) => one && getComputedStyle(one).outlineStyle !== "none",
      );
      const isSeen = isRinged && bottom > 0 && top < innerHeight;
      return isSeen ? { isThere } : { isThere, unseen: stop.outerHTML.slice(0, 120) };
    }, wanted);
    if (presses > 0) expect(unseen).toBeUndefined();
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached with ${key}.`);
}

test("a question keeps the keyboard to itself", async ({ omamori }) => {
  const page = await omamori.openSummary("settings");
  await page.getByRole("button", { name: settings.erase.open, exact: true }).press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press("Tab");
    const isOut = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(isOut).toBe(false);
  }
  await page.close();
});

test("the keyboard goes round every view and out of it again", async ({ omamori }) => {
  await (await omamori.visit("https://www.weibo.com/")).close();
  const page = await omamori.openSummary("settings");
  await expect(first(page)).toBeVisible();
  const skip = page.locator(".skip-link button");
  await page.keyboard.press("Tab");
  await tabTo(page, skip);
  await page.keyboard.press("Tab");
  // After the last stop the browser has its turn, and then the page from its beginning.
  await tabTo(page, skip);
  await page.close();
});
