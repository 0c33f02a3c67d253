import { expect, test } from "./fixtures.ts";
import {
  alikeInForcedColours,
  axeComplaints,
  cutOff,
  dropsOnly,
  lostMarks,
  moving,
  overlapping,
  sameNames,
  setTextSize,
  smallTargets,
  spaceText,
  unfoldAll,
  unmarkedLanguages,
  unseenFocus,
} from "./page-checks.ts";
import { putRecord } from "./put-record.ts";
import { openState, states } from "./states.ts";

test.describe("Every state of every page holds to WCAG 2.2 AA, as far as it can be measured:", () => {
  let catalogue: readonly object[] = [];
  test.beforeAll(async ({ omamori }) => {
    catalogue = (await omamori.readTable("catalogueState")) as readonly object[];
  });
  // The browser is everybody's.
  test.afterAll(({ omamori }) => putRecord(omamori, { catalogueState: catalogue }));

  for (const state of states) {
    test(state.name, async ({ omamori }) => {
      await putRecord(omamori, { catalogueState: catalogue, ...state.record });
      const page = await openState(omamori, state);
      const own = page.viewportSize() ?? { width: 1280, height: 800 };
      const wrong: Record<string, readonly string[]> = {};
      const check = async (what: string, found: Promise<readonly string[]>) => {
        const complaints = await found;
        if (complaints.length > 0) wrong[what] = [...new Set(complaints)].slice(0, 12);
      };
      await unfoldAll(page);
      await check("axe", axeComplaints(page));
      await check("names", sameNames(page));
      await check("targets", smallTargets(page));
      await check("dropping", dropsOnly(page));
      await check("languages", unmarkedLanguages(page));
      await check("focus", unseenFocus(page));
      await check("cut", cutOff(page));
      await check("overlap", overlapping(page));

      await page.emulateMedia({ colorScheme: "dark" });
      await check("axe, dark", axeComplaints(page, ["color-contrast"]));
      await check("focus, dark", unseenFocus(page));
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      await check("forced colours, chosen", alikeInForcedColours(page));
      await check("forced colours, focus", unseenFocus(page));
      await check("forced colours, marks", lostMarks(page));
      await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
      await check("motion", moving(page));

      // 400 % of a window of 1280 by 1024 pixels.
      await page.setViewportSize({ width: 320, height: 256 });
      await check("400 %, cut", cutOff(page));
      await check("400 %, overlap", overlapping(page));
      await check("400 %, focus", unseenFocus(page));
      await page.setViewportSize(own);
      for (const size of [12, 24, 32]) {
        await setTextSize(page, size);
        // A popup grows with its text, up to what a browser gives it.
        if (state.tab !== undefined) {
          await page.setViewportSize({ width: Math.min(800, 25 * size), height: 600 });
        }
        await check(`${size} pixels, cut`, cutOff(page));
        await check(`${size} pixels, overlap`, overlapping(page));
      }
      await setTextSize(page, 16);
      await page.setViewportSize(own);
      await spaceText(page);
      await check("spacing, cut", cutOff(page));
      await check("spacing, overlap", overlapping(page));
      await page.close();
      expect(wrong).toEqual({});
    });
  }
});
