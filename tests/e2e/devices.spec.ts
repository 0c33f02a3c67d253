import type { Page } from "@playwright/test";
import { savingMessages } from "#tests/locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";
import { goTo } from "./summary-page.ts";

const { passphrase: typed, sync } = savingMessages.en;
const passphrase = "correct horse battery staple";

async function turnOn(page: Page, intro: string): Promise<void> {
  await page.getByRole("button", { name: sync.start }).click();
  await expect(page.getByText(intro)).toBeVisible();
  const twice = page.getByLabel(typed.again, { exact: true });
  if (await twice.isVisible()) await twice.fill(passphrase);
  await page.getByLabel(typed.label, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: sync.turnOn }).click();
  await expect(page.getByText(sync.on)).toBeVisible();
}

test("what is chosen there is there when the summary is opened again", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary("saving");
  await turnOn(page, sync.first);
  await goTo(page, "settings");
  await goTo(page, "saving");
  await expect(page.getByText(sync.on)).toBeVisible();

  // Turned off here, the permission is given back; it can be turned on again in the same page, with what is there.
  await page.getByRole("button", { name: sync.turnOff }).click();
  await page.getByRole("button", { name: sync.turnOffHere }).click();
  await expect(page.getByRole("button", { name: sync.start })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => chrome.permissions.contains({ permissions: ["storage"] })))
    .toBe(false);
  await turnOn(page, sync.joining);
});
