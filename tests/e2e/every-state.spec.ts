import { textsIn } from "#tests/locales/in-every-language.ts";
import { viewOf } from "../everywhere/chromium-person.ts";
import { expect, test } from "./fixtures.ts";
import {
  alikeInForcedColours,
  axeComplaints,
  cutOff,
  dropsOnly,
  lostMarks,
  moving,
  noteMarks,
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
import { isFault, StatePage, states } from "./states.ts";
import { first } from "./summary-page.ts";

const { crashed } = textsIn("en").screens;

test.describe("Every state of every page holds to WCAG 2.2 AA, as far as it can be measured:", () => {
  let catalogue: readonly object[] = [];
  let shown: StatePage;
  test.beforeAll(async ({ omamori }) => {
    catalogue = (await omamori.readTable("catalogueState")) as readonly object[];
    shown = await StatePage.open(omamori);
  });
  // The browser is everybody's.
  test.afterAll(async ({ omamori }) => {
    await shown.page.close();
    await putRecord(omamori, { catalogueState: catalogue });
  });

  for (const state of states) {
    test(state.name, async ({ omamori }) => {
      const { page, session } = shown;
      const view = viewOf(page);
      await putRecord(omamori, { catalogueState: catalogue, ...state.record });
      const own = await shown.enter(state);
      if (isFault(state)) await expect(first(page)).toHaveText(crashed.title);
      else await expect(first(page)).not.toHaveText(crashed.title);
      const wrong: Record<string, readonly string[]> = {};
      const check = async (what: string, found: Promise<readonly string[]>) => {
        const complaints = await found;
        if (complaints.length > 0) wrong[what] = [...new Set(complaints)].slice(0, 12);
      };
      await unfoldAll(view);
      await check("axe", axeComplaints(view));
      await check("names", sameNames(session));
      await check("targets", smallTargets(view));
      await check("dropping", dropsOnly(view));
      await check("languages", unmarkedLanguages(view));
      await check("focus", unseenFocus(view));
      await check("cut", cutOff(view));
      await check("overlap", overlapping(view));
      await noteMarks(view);

      await page.emulateMedia({ colorScheme: "dark" });
      await check("axe, dark", axeComplaints(view, ["color-contrast"]));
      await check("focus, dark", unseenFocus(view));
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      await check("forced colours, chosen", alikeInForcedColours(view));
      await check("forced colours, focus", unseenFocus(view));
      await check("forced colours, marks", lostMarks(view));
      await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
      await check("motion", moving(view));

      // 400 % of a window of 1280 by 1024 pixels.
      await shown.resize({ width: 320, height: 256 });
      await check("400 %, cut", cutOff(view));
      await check("400 %, overlap", overlapping(view));
      await check("400 %, focus", unseenFocus(view));
      await shown.resize(own);
      for (const size of [12, 24, 32]) {
        // A popup grows with its text, up to what a browser gives it.
        if (state.tab !== undefined) {
          await shown.resize({ width: Math.min(800, 25 * size), height: 600 });
        }
        await setTextSize(session, size);
        await check(`${size} pixels, cut`, cutOff(view));
        await check(`${size} pixels, overlap`, overlapping(view));
      }
      await setTextSize(session, 16);
      await shown.resize(own);
      await spaceText(view);
      await check("spacing, cut", cutOff(view));
      await check("spacing, overlap", overlapping(view));
      expect(wrong).toEqual({});
    });
  }
});
