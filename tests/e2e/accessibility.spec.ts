import type { Page } from "@playwright/test";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { shellMessages } from "#tests/locales/in-every-language.ts";
import { visitedToday } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { putRecord } from "./put-record.ts";
import { first, showView, views } from "./summary-page.ts";

// Every state of every page is gone through in `every-state.spec.ts`, and the real popup in `tests/everywhere`.

test("at no width the summary scrolls sideways, in any view", async ({ omamori }) => {
  const page = await openVisited(omamori, "");
  for (const view of [...views, "services/unknown"]) {
    await showView(page, view);
    for (const width of [2000, 1280, 768, 480, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(scrollWidth, { message: `#${view} at ${width} pixels` }).toBe(width);
    }
  }
  await page.close();
});

test("the title of the page is another in each view, and ends in the product's name", async ({ omamori }) => {
  const page = await openVisited(omamori, "");
  const titles = new Set<string>();
  for (const view of views) {
    await showView(page, view);
    await expect(page).toHaveTitle(view === "" ? "Omamori" : /. – Omamori$/);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(views.length);
  await page.close();
});

test("by keyboard the summary goes past the menu, from the heading to what can be done, and round", async ({
  omamori,
}) => {
  const page = await openVisited(omamori, "");
  await expect(first(page)).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.locator(".skip-link button");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(first(page)).toBeFocused();

  await page.getByRole("link", { name: shellMessages.en.views.plan, exact: true }).press("Enter");
  await expect(first(page)).toBeFocused();
  // Each stop lies below or beside the one before: the order on screen is the order of the keyboard.
  let before = 0;
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press("Tab");
    const top = await page.evaluate(() => {
      const stopped = document.activeElement?.getBoundingClientRect();
      return stopped ? stopped.bottom + scrollY : 0;
    });
    expect(top).toBeGreaterThan(before - 60);
    before = top;
  }
  await page.close();
});

async function openVisited(omamori: RunningExtension, view: string): Promise<Page> {
  await putRecord(omamori, { visits: ["weibo", "line", "icloud"].map(visitedToday) });
  return omamori.openSummary(view);
}
