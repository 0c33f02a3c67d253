import type { Locator, Page } from "@playwright/test";
import type { Language } from "#lib/domain/language.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { shellMessages } from "#tests/locales/in-every-language.ts";
import { expect } from "./fixtures.ts";

/** The heading of the view that is shown. */
export const first = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** Every view, as its address names it. */
export const views = [
  "",
  "plan",
  "data",
  "data/phone-numbers",
  "timeline",
  "services",
  "services/weibo",
  "find",
  "up-to-date",
  "password-check",
  "privacy",
  "saving",
  "settings",
  "welcome",
] as const;

/** Goes to a view by its address, and waits until it is there. */
export async function showView(page: Page, view: string): Promise<void> {
  await page.evaluate((view) => {
    location.hash = view;
  }, view);
  await first(page).waitFor();
  // A large view is drawn in slices.
  await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 1000 })));
}

/**
 * Opens the summary where the person just chose a language: once the catalogue's sentences are there in it, which the
 * first page to open loads.
 */
export async function openSummaryIn(omamori: RunningExtension, language: Language, view = ""): Promise<Page> {
  const page = await omamori.openSummary(view);
  await expect
    .poll(() => omamori.readTable("catalogueState"))
    .toEqual([expect.objectContaining({ language })]);
  await page.reload();
  await first(page).waitFor();
  return page;
}

/** Goes to a view by the menu. */
export async function goTo(
  page: Page,
  view: keyof (typeof shellMessages)["en"]["views"],
  language: Language = "en",
): Promise<void> {
  const { menu, views } = shellMessages[language];
  const link = page
    .getByRole("navigation", { name: menu })
    .getByRole("link", { name: views[view], exact: true });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

/** The tab with the welcome, which opens by itself. */
export async function welcomeOf(omamori: RunningExtension): Promise<Page> {
  const find = () => omamori.context.pages().find((page) => page.url().endsWith("/summary.html#welcome"));
  await expect.poll(() => find() !== undefined).toBe(true);
  const page = find();
  if (!page) throw new Error("The welcome has gone again.");
  await page.bringToFront();
  return page;
}
