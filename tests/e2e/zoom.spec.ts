import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { first, showView, views } from "./summary-page.ts";

// A window of 1280 by 1024 pixels at 200 and at 400 %, which is 320 pixels wide: WCAG 1.4.4 and 1.4.10.
const zooms = { "200 %": { width: 640, height: 512 }, "400 %": { width: 320, height: 256 } } as const;

for (const [zoom, size] of Object.entries(zooms)) {
  test(`at ${zoom} every view flows into one column, and nothing of it is cut or covered`, async ({
    omamori,
  }) => {
    for (const host of ["www.weibo.com", "access.line.me", "www.jd.com"]) {
      await (await omamori.visit(`https://${host}/`)).close();
    }
    const page = await omamori.openSummary();
    await page.setViewportSize(size);
    for (const view of views) {
      await showView(page, view);
      await expect(first(page)).toBeVisible();
      await unfoldAll(page);
      expect(await cut(page), view).toEqual([]);
      // What sticks to an edge leaves room for the rest.
      expect(await stuck(page), view).toBeLessThan(size.height / 2);
    }
    await page.close();
  });
}

function unfoldAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** What reaches out of the window sideways, or whose text does not fit into it. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>("main *, header *, nav *, footer *")]
      .filter((element) => element.checkVisibility() && !element.closest("svg, .visually-hidden, .skip-link"))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1 || scrolls(element)) return false;
        return left < -1 || right > innerWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** How many pixels of the height what sticks takes away. */
function stuck(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position))
      .filter((element) => element.checkVisibility() && !element.closest(".skip-link, .visually-hidden"))
      .reduce((sum, element) => sum + element.offsetHeight, 0),
  );
}
