import { axeComplaints, cutOff, unfoldAll } from "../e2e/page-checks.ts";
import { rich } from "../e2e/states.ts";
import { views } from "../e2e/summary-page.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { View } from "./person.ts";
import { showView, untilDrawn } from "./show-view.ts";

const { crashed } = textsIn("en").screens;

// Every state of every page is gone through in `tests/e2e/every-state.spec.ts`; here every view in a good state, at the
// zoom and in the colours of the browser itself, and the popup as the toolbar shows it.

/** Of WCAG 1.4.4 and 1.4.10: 400 % of it leave 320 pixels. */
const window = { width: 1280, height: 1024 };

const zoomTo = (summary: View, factor: number) =>
  summary.run((_, factor) => chrome.tabs.setZoom(factor), factor);

test.describe("every view", () => {
  for (const [zoom, colours] of [
    [1, "light"],
    [2, undefined],
    [4, "dark"],
  ] as const) {
    test(`at ${zoom * 100} %${colours ? ` in ${colours} colours has nothing for axe to complain of, and` : ""} is not cut`, async ({
      anyone: person,
    }) => {
      test.slow();
      await person.put(rich as Record<string, readonly unknown[]>);
      const summary = await person.openSummary();
      await summary.resize(window);
      await zoomTo(summary, zoom);
      await expect.poll(() => summary.run((page) => page.innerWidth)).toBe(window.width / zoom);
      if (colours === "dark") await summary.inTheDark();
      for (const name of [...views, "services/unknown"]) {
        if (name !== "") await showView(summary, name);
        expect(await textIn(summary, "h1"), name).not.toBe(crashed.title);
        await unfoldAll(summary);
        expect(await cutOff(summary), name).toEqual([]);
        // What sticks to an edge leaves room for the rest.
        expect(await stuck(summary), name).toBeLessThan(window.height / zoom / 2);
        if (colours) expect(await axeComplaints(summary), name).toEqual([]);
      }
      await summary.inTheLight();
      await zoomTo(summary, 1);
      await summary.close();
    });
  }
});

/** How many pixels of the height what sticks takes away. */
const stuck = (summary: View) =>
  summary.run(({ document, getComputedStyle }) =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position))
      .filter((element) => element.checkVisibility() && !element.closest(".skip-link, .visually-hidden"))
      .reduce((sum, element) => sum + element.offsetHeight, 0),
  );

const kinds = {
  "several steps": "https://www.jd.com/",
  "a few steps": "https://access.line.me/",
  "a question": "https://www.baidu.com/",
  "an allegation": "https://www.icloud.com/",
  "a name alone": "https://www.meitu.com/",
  "nothing known": "https://www.pinterest.com/",
  "an unlisted site": "https://notweibo.com/",
  "no site": "about:blank",
} as const;

test("no kind of popup has anything for axe to complain of, in both themes", async ({ anyone: person }) => {
  test.slow();
  for (const [kind, address] of Object.entries(kinds)) {
    const tab = await person.visit(address);
    const popup = await person.openPopup();
    await expect.poll(() => textIn(popup, "h1")).toBeTruthy();
    await untilDrawn(popup);
    await unfoldAll(popup);
    expect(await axeComplaints(popup), kind).toEqual([]);
    await popup.inTheDark();
    expect(await axeComplaints(popup, ["color-contrast"]), `${kind}, dark`).toEqual([]);
    await popup.inTheLight();
    await popup.close();
    await tab.close();
  }
});
