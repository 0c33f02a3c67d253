import type { Page } from "@playwright/test";
import { languages } from "#lib/domain/language.ts";
import { visitedToday } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { putRecord } from "./put-record.ts";
import { first, openSummaryIn, showView, views } from "./summary-page.ts";

// Another language may need two fifths more room than English. A phone that is still in use is 360 pixels wide.
const longer = 0.4;
const narrow = { width: 360, height: 740 };

for (const language of languages) {
  test(`words that are two fifths longer fit into 360 pixels, in ${language}`, async ({
    anyone: omamori,
  }) => {
    await putRecord(omamori, {
      settings: [{ key: "language", value: language }],
      visits: ["weibo", "line", "jd"].map(visitedToday),
    });
    const page = await openSummaryIn(omamori, language);
    await page.setViewportSize(narrow);
    for (const view of views) {
      await showView(page, view);
      await expect(first(page)).toBeVisible();
      await lengthen(page);
      expect(await overflowing(page), view).toEqual([]);
    }
    await page.close();

    await omamori.visit("https://www.weibo.com/");
    const popup = await omamori.openPopup();
    await expect(first(popup)).toBeVisible();
    await lengthen(popup);
    expect(await overflowing(popup)).toEqual([]);
    await popup.close();
  });
}

/** Opens what is folded and makes every text longer, in words like its own. */
function lengthen(page: Page): Promise<void> {
  return page.evaluate((longer) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    // What stands in every view was made longer in the one before.
    const key = Symbol.for("made longer");
    const made: WeakMap<Text, string> = Reflect.get(window, key) ?? new WeakMap();
    Reflect.set(window, key, made);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) {
      const text = node.data.trim();
      // A mark is a letter or two by design, and the product's name is the same in all.
      const isFixed = node.parentElement?.closest(".service-mark, .summary-name, script, style, select, svg");
      if (text === "" || isFixed || made.get(node) === node.data) continue;
      node.data += text.slice(0, Math.ceil(text.length * longer));
      made.set(node, node.data);
    }
  }, longer);
}

/** What reaches out of the page sideways, or is cut where it stands. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => element.checkVisibility() && !element.closest("svg, .visually-hidden, .skip-link"))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1 || scrolls(element)) return false;
        const { overflowX } = getComputedStyle(element);
        const isCut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        return isCut || left < -1 || right > innerWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
