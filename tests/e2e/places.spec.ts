import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fillDatabase } from "#scripts/bench/fill-database.ts";
import { expect, test } from "./fixtures.ts";
import { first, goTo } from "./summary-page.ts";

const visits = readdirSync("lib/catalogue/services")
  .slice(0, 200)
  .map((file) => ({
    serviceId: file.replace(/\.json$/, ""),
    firstOn: "2026-11-01",
    lastOn: "2026-11-02",
    dayCount: 2,
  }));

const topOf = (page: Page, row: number) =>
  page
    .locator("main li a")
    .nth(row)
    .evaluate((link) => link.getBoundingClientRect().top);

test("Back leads to the same row of a long list, at the same height, and the keyboard goes on from there", async ({
  anyone: omamori,
}) => {
  await fillDatabase(omamori.observer, { visits });
  const page = await omamori.openSummary("services");
  const rows = page.locator("main li a");
  await expect(rows.first()).toBeVisible();
  while ((await rows.count()) < 111) {
    await rows.last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(50);
  }
  await rows.nth(110).scrollIntoViewIfNeeded();
  const before = await topOf(page, 110);
  const name = await rows
    .nth(110)
    .evaluate((link) =>
      [...link.querySelectorAll(":scope > :not([aria-hidden])")].map((part) => part.textContent).join(""),
    );
  await rows.nth(110).click();
  await expect(first(page)).toHaveText(name.trim());
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(rows.nth(110)).toBeFocused();
  await expect.poll(() => topOf(page, 110)).toBeGreaterThan(before - 3);
  expect(await topOf(page, 110)).toBeLessThan(before + 3);

  // A view that is come to by the menu begins at its top, however often it was seen.
  await goTo(page, "plan");
  await goTo(page, "services");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.close();
});
