import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const popups: Readonly<Record<string, string>> = {
  "a service with steps": "https://www.weibo.com/",
  "a service with an allegation": "https://www.icloud.com/",
  "a service with a way through its app": "https://access.line.me/",
  "a service that is only named": "https://www.tmall.com/",
  "a listed service with nothing known": "https://www.aliexpress.com/",
  "an unlisted service": "https://notweibo.com/",
  "no web page": "about:blank",
};

for (const [state, address] of Object.entries(popups)) {
  test(`the popup of ${state} has nothing for axe to complain of, in both themes`, async ({ omamori }) => {
    const tab = await omamori.visit(address);
    const popup = await omamori.openPopup();
    await expectAccessible("popup.html", popup);
    await popup.close();
    await tab.close();
  });
}

test("nor has the summary", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.weibo.com/");
  const summary = await omamori.openSummary();
  await expectAccessible("summary.html", summary);
  await summary.close();
  await tab.close();
});

test("the summary is usable from 320 pixels on, without scrolling sideways", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.weibo.com/");
  const summary = await omamori.openSummary();
  await unfold(summary);
  for (const width of [320, 480, 768, 1280, 2000]) {
    await summary.setViewportSize({ width, height: 800 });
    expect(await summary.evaluate(() => document.documentElement.scrollWidth), `${width} pixels`).toBe(width);
  }
  await summary.close();
  await tab.close();
});

async function expectAccessible(file: string, page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(page.url()).toContain(file);
  await unfold(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`),
      colorScheme,
    ).toEqual([]);
  }
}

/** Opens everything that is one click away. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
