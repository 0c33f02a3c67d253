import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { savingMessages } from "#tests/locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";
import { first, goTo } from "./summary-page.ts";

const { csv, parts, print, restore, save } = savingMessages.en;

const download = async (page: Page, button: string, path: string) => {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await downloading;
  await file.saveAs(path);
  return file.suggestedFilename();
};

/** Drops files on the page as a person does from another window. */
async function drop(page: Page, ...texts: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle((texts) => {
    const dropped = new DataTransfer();
    for (const [at, text] of texts.entries()) dropped.items.add(new File([text], `backup-${at}.json`));
    return dropped;
  }, texts);
  await page.locator(".file-drop").dispatchEvent("drop", { dataTransfer: transfer });
}

test("a backup holds everything, and gives it back to a fresh install by drag and drop", async ({
  launch,
  folder,
}) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary("plan");
  await page.locator("[data-step]").getByRole("checkbox").first().click();
  await goTo(page, "saving");
  const path = join(folder, "backup.json");
  expect(await download(page, save.button, path)).toMatch(/^omamori-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await readFile(path, "utf8");
  const before = await omamori.readDatabase();
  await omamori.close();

  const fresh = await launch({ profile: join(folder, "another") });
  const summary = await fresh.openSummary("saving");
  await drop(summary, text);
  await expect(summary.getByRole("row", { name: `${parts.visits} 1 0 0` })).toBeVisible();
  // Nothing has changed before the person says so.
  expect(await fresh.readTable("visits")).toEqual([]);
  await summary.getByRole("button", { name: restore.confirm }).click();
  await expect(summary.getByText(restore.done(2, 0))).toBeVisible();
  const after = await fresh.readDatabase();
  for (const table of personalTableNames) {
    // When it was saved last is of the device that saved it.
    if (table !== "settings") expect(after?.[table], table).toEqual(before?.[table]);
  }

  await drop(summary, text);
  await expect(summary.getByText(restore.nothingNew)).toBeVisible();
  await expect(summary.getByRole("button", { name: restore.confirm })).toHaveCount(0);
});

test("what is newer on the device stays, and of several files none is taken", async ({ launch, folder }) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  await tab.close();
  const page = await omamori.openSummary("saving");
  const path = join(folder, "backup.json");
  await download(page, save.button, path);
  const older = (await readFile(path, "utf8"))
    .replace(/"lastOn":"[^"]*","dayCount":1/, '"lastOn":"2020-01-01","dayCount":1')
    .replace(/"firstOn":"[^"]*"/, '"firstOn":"2020-01-01"');
  const before = await omamori.readDatabase();
  await drop(page, older);
  await page.getByRole("button", { name: restore.confirm }).click();
  await expect(page.getByText(restore.done(0, 1))).toBeVisible();
  const [visit] = before?.["visits"] ?? [];
  expect(await omamori.readTable("visits")).toEqual([Object.assign({}, visit, { firstOn: "2020-01-01" })]);

  await drop(page, older, older);
  await expect(page.getByRole("alert")).toContainText(restore.refused["several-files"]);
});

test("a file that is no sound backup is refused in a sentence, and changes nothing", async ({
  launch,
  folder,
}) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  await tab.close();
  const page = await omamori.openSummary("saving");
  const path = join(folder, "backup.json");
  await download(page, save.button, path);
  const sound = await readFile(path, "utf8");
  const before = await omamori.readDatabase();

  const script = "<img src=x onerror=alert(1)>";
  for (const [file, sentence] of [
    ["", restore.refused["not-json"]],
    [sound.slice(0, -20), restore.refused["not-json"]],
    ['{"name":"other"}', restore.refused["not-a-backup"]],
    [sound.replace(/"version":\d+/, '"version":99'), restore.refused["newer-version"]],
    [sound.replace('"weibo"', JSON.stringify(script)), restore.damagedAt(parts.visits, 1)],
    [sound.replace('"dayCount":1', '"dayCount":-1'), restore.damagedAt(parts.visits, 1)],
  ] as const) {
    await drop(page, file);
    await expect(page.getByRole("alert")).toContainText(sentence);
    await expect(page.getByRole("alert")).toContainText(restore.unchanged);
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.locator("main img")).toHaveCount(0);
  }

  // Chosen by the button, and so large that nobody may read it.
  const large = join(folder, "large.json");
  await writeFile(large, sound);
  await truncate(large, 200_000_000);
  await page.locator('input[type="file"]').setInputFiles(large);
  await expect(page.getByRole("alert")).toContainText(restore.refused["too-large"]);
  const after = await omamori.readDatabase();
  for (const table of personalTableNames) expect(after?.[table], table).toEqual(before?.[table]);
});

test("the table has a line for each incident, in the reader's words", async ({ launch, folder }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  await omamori.visit("https://www.meitu.com/");
  const page = await omamori.openSummary("saving");
  const path = join(folder, "table.csv");
  expect(await download(page, csv.button, path)).toMatch(/^omamori-\d{4}-\d{2}-\d{2}\.csv$/);
  const text = await readFile(path, "utf8");
  expect(text).toMatch(/^\u{feff}Service,Incident,/u);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => line.startsWith("Weibo,"))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith("Meitu,"))).toHaveLength(1);
});

test("on paper it is a report of its own, without menus and buttons", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  await omamori.visit("https://access.line.me/");
  const page = await omamori.openSummary("saving");
  await expect(page.getByRole("button", { name: print.button, exact: true })).toBeVisible();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.length).toBeGreaterThan(10_000);

  // The same as the printer sees, to be read.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(first(page).filter({ visible: true })).toHaveText(savingMessages.en.report.title);
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByRole("button", { name: print.button, exact: true })).toBeHidden();
  await expect(page.locator(".paper")).toContainText("LINE");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".paper")).toHaveCount(0);
});
