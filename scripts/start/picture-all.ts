import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Language } from "#lib/domain/language.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { picturedHosts } from "./tour-hosts.ts";

const themes = ["light", "dark"] as const;
const widths = { wide: 1280, narrow: 390 } as const;
/** In pixels: more than any view of the tour needs. */
const highest = 8_000;

/** The views of the summary, as its addresses name them. */
const summaryViews = [
  "welcome",
  "",
  "plan",
  "data",
  "data/phone-numbers",
  "timeline",
  "services",
  "services/weibo",
  "find",
  "saving",
  "settings",
] as const;

/**
 * Pictures the popup at some services, and the summary, light and dark.
 *
 * @returns how many pictures it left.
 */
export async function pictureAll(
  omamori: RunningExtension,
  language: Language,
  folder: string,
): Promise<number> {
  let count = 0;
  const picture = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    count += 1;
  };

  for (const [name, host] of Object.entries(picturedHosts)) {
    const tab = await omamori.visit(`https://${host}/`);
    const popup = await omamori.openPopup();
    await popup.locator("main h1").waitFor();
    await untilSizeRests(popup);
    for (const theme of themes) {
      await popup.emulateMedia({ colorScheme: theme });
      await picture(popup, `popup-${name}-${language}-${theme}`);
    }
    await popup.close();
    await tab.close();
  }

  const summary = await omamori.openSummary();
  for (const view of summaryViews) {
    await summary.evaluate((hash) => {
      location.hash = hash;
    }, view);
    await summary.locator("main h1").waitFor();
    for (const [name, width] of Object.entries(widths)) {
      await fitTo(summary, width);
      for (const theme of themes) {
        await summary.emulateMedia({ colorScheme: theme });
        await picture(summary, `summary-${view.replace("/", "-") || "home"}-${name}-${language}-${theme}`);
      }
    }
  }
  await summary.close();
  return count;
}

/** As high as its content: a browser does not draw what is far below the window. */
async function fitTo(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, highest) });
  // Twice, as the first frame may still be that of the lower window.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined)))),
  );
}

/** The browser fits the popup to its content after it has opened; a picture taken before shows it twice. */
async function untilSizeRests(popup: Page): Promise<void> {
  await popup.evaluate(async () => {
    let before = "";
    let now = `${innerWidth} ${innerHeight}`;
    while (now !== before) {
      await new Promise((passed) => setTimeout(passed, 250));
      [before, now] = [now, `${innerWidth} ${innerHeight}`];
    }
  });
}
