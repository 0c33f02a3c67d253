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
  "up-to-date",
  "saving",
  "settings",
  "privacy",
] as const;

/** Two entries in the form of the list of Have I Been Pwned. */
const madeUpList = ["Lantern", "Pebble"].map((name, at) => ({
  Name: name,
  Title: name,
  Domain: `${name.toLowerCase()}.example`,
  BreachDate: `2026-0${at + 5}-14`,
  AddedDate: `2026-11-2${at}T08:00:00Z`,
  ModifiedDate: `2026-11-2${at}T08:00:00Z`,
  PwnCount: 120_345,
  Description: "",
  LogoPath: "",
  DataClasses: ["Email addresses", "Passwords"],
  IsVerified: true,
  IsFabricated: false,
  IsSensitive: false,
  IsRetired: false,
  IsSpamList: false,
  IsMalware: false,
  IsStealerLog: false,
  IsSubscriptionFree: false,
}));

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
  const pictureView = async (view: string) => {
    for (const [name, width] of Object.entries(widths)) {
      await fitTo(summary, width);
      for (const theme of themes) {
        await summary.emulateMedia({ colorScheme: theme });
        await picture(summary, `summary-${view}-${name}-${language}-${theme}`);
      }
    }
  };
  for (const view of summaryViews) {
    await summary.evaluate((hash) => {
      location.hash = hash;
    }, view);
    await summary.locator("main h1").waitFor();
    await pictureView(view.replace("/", "-") || "home");
  }
  await pictureFiles(summary, pictureView);
  await summary.close();
  return count;
}

/** A file that is none of ours, and a list: what can be shown of keeping up to date without asking anybody. */
async function pictureFiles(summary: Page, pictureView: (view: string) => Promise<void>): Promise<void> {
  await summary.evaluate(() => {
    location.hash = "up-to-date";
  });
  const choose = (name: string, content: string) =>
    summary
      .locator(".file-drop input")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await choose("letter.txt", "Dear reader");
  await summary.locator('[data-kind="refused"]').waitFor();
  await pictureView("up-to-date-refused");
  await choose("breaches.json", JSON.stringify(madeUpList));
  await summary.locator('[data-kind="done"]').waitFor();
  await pictureView("up-to-date-list");
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
