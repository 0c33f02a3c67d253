import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { settingMessages, shellMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { badgeAt } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { first, goTo } from "./summary-page.ts";

const words = settingMessages.en;

test("a theme is chosen for all pages, and kept", async ({ anyone: omamori }) => {
  const page = await omamori.openSummary("settings");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await paper();
  await page.getByRole("radio", { name: words.theme.dark }).click();
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await expect.poll(paper).not.toBe(light);
  await omamori.visit("https://www.weibo.com/");
  const popup = await omamori.openPopup();
  const paperOfPopup = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(paperOfPopup).toBe(await paper());
});

test("while recording is paused no visit is kept, and the icon works on", async ({ anyone: omamori }) => {
  const page = await omamori.openSummary("settings");
  const pause = page.getByRole("switch", { name: words.visits.pause });
  await pause.click();
  await expect(pause).toBeChecked();
  const tab = await omamori.visit("https://www.weibo.com/");
  await expect.poll(() => tab.badge()).toBe(badgeAt("weibo"));
  expect(await omamori.readTable("visits")).toEqual([]);

  await pause.click();
  await expect(pause).not.toBeChecked();
  await omamori.visit("https://access.line.me/");
  await expect.poll(async () => (await omamori.readTable("visits")).length).toBe(1);
});

test("erasing takes a word, takes everything, and nothing comes back by itself", async ({
  anyone: omamori,
}) => {
  const tab = await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary("plan");
  await page.locator("[data-step]").getByRole("checkbox").first().click();
  await goTo(page, "settings");
  await page.getByRole("radio", { name: words.theme.dark }).click();

  await page.getByRole("button", { name: words.erase.open }).click();
  const dialog = page.getByRole("dialog", { name: words.erase.question });
  const confirm = dialog.getByRole("button", { name: words.erase.confirm });
  await expect(confirm).toBeDisabled();
  await dialog.getByRole("textbox").fill("something");
  await expect(confirm).toBeDisabled();
  await dialog.getByRole("textbox").fill(words.erase.word);
  await confirm.click();
  await expect(first(page)).toHaveText(words.erase.done.title);
  await expect(first(page)).toBeFocused();

  const left = async () => {
    const stored = await omamori.readDatabase();
    return personalTableNames.filter((table) => (stored?.[table] ?? []).length > 0);
  };
  await expect.poll(left).toEqual([]);
  // The worker starts anew, with the site still open in a tab.
  await omamori.stopWorker();
  await omamori.visit("https://notweibo.com/");
  expect(await left()).toEqual([]);
  await tab.visit("https://www.weibo.com/");
  await expect.poll(left).toEqual(["visits"]);
});

test("the language of everything is chosen there too", async ({ anyone: omamori }) => {
  const page = await omamori.openSummary("settings");
  await page.getByLabel(textsIn("en").popup.language).selectOption("zh-Hans");
  await expect(first(page)).toHaveText(shellMessages["zh-Hans"].views.settings);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
});
