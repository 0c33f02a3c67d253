import { visitedToday } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { putRecord } from "./put-record.ts";
import { first, views } from "./summary-page.ts";

/** In pixels: what stands in one line ends at about the same height. */
const sameLine = 60;

for (const view of views) {
  test(`by keyboard all of #${view} is reached, in the order on screen, and the focus is always to be seen`, async ({
    omamori,
  }) => {
    await putRecord(omamori, { visits: ["weibo", "line", "jd"].map(visitedToday) });
    const page = await omamori.openSummary(view);
    // In one column, so that what comes later lies below, or beside in the same line.
    await page.setViewportSize({ width: 600, height: 800 });
    await expect(first(page)).toBeVisible();
    await first(page).focus();
    const stops: { readonly name: string; readonly top: number; readonly isSeen: boolean }[] = [];
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const stopped = document.activeElement;
        if (!(stopped instanceof HTMLElement) || !stopped.closest("main")) return undefined;
        const box = stopped.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(stopped);
        return {
          name: stopped.outerHTML.slice(0, 100),
          top: box.bottom + scrollY,
          isSeen:
            outlineStyle !== "none" && outlineWidth !== "0px" && box.bottom > 0 && box.top < innerHeight,
        };
      });
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(0);
    const upwards = stops.filter(({ top }, at) => top < (stops[at - 1]?.top ?? 0) - sameLine);
    expect(upwards.map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    await page.close();
  });
}
