import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { savingMessages } from "#tests/locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";
import { goTo } from "./summary-page.ts";

const { passphrase: typed, restore, save, sync } = savingMessages.en;
const passphrase = "correct horse battery staple";

const typeNew = async (page: Page) => {
  await page.getByLabel(typed.label, { exact: true }).fill(passphrase);
  await page.getByLabel(typed.again, { exact: true }).fill(passphrase);
};

test("a backup with a passphrase opens with it, and with nothing else", async ({ launch, folder }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary("saving");
  await page.getByRole("switch", { name: save.seal }).check();
  await page.getByRole("button", { name: save.sealed }).click();
  await expect(page.getByRole("alert")).toHaveText(typed.tooShort(12));
  await typeNew(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: save.sealed }).click();
  const path = join(folder, "backup.json");
  await (await downloading).saveAs(path);
  expect(await readFile(path, "utf8")).not.toContain("weibo");
  await omamori.close();

  const fresh = await launch({ profile: join(folder, "another") });
  const summary = await fresh.openSummary("saving");
  await summary.locator('input[type="file"]').setInputFiles(path);
  await summary.getByLabel(typed.label, { exact: true }).fill("something else entirely");
  await summary.getByRole("button", { name: restore.open, exact: true }).click();
  await expect(summary.getByRole("alert")).toHaveText(restore.refused["wrong-passphrase"]);
  await summary.getByLabel(typed.label, { exact: true }).fill(passphrase);
  await summary.getByRole("button", { name: restore.open, exact: true }).click();
  await expect(summary.getByRole("table")).toBeVisible();
  expect(await fresh.readTable("visits")).toEqual([]);
  await summary.getByRole("button", { name: restore.confirm }).click();
  await expect(summary.getByRole("button", { name: restore.saveBack })).toBeVisible();
  expect(await fresh.readTable("visits")).toMatchObject([{ serviceId: "weibo" }]);
  // The one who restored may bring the other up to date, with the same passphrase.
  const again = summary.waitForEvent("download");
  await summary.getByRole("button", { name: restore.saveBack }).click();
  await (await again).saveAs(path);
  expect(await readFile(path, "utf8")).toContain('"protected"');
});

/** What lies in the area of one profile. */
const areaOf = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));

/** Puts it into another's, as an account would. */
async function carry(from: Page, to: Page): Promise<void> {
  const entries = await areaOf(from);
  await to.evaluate(async (entries) => {
    const { sync } = chrome.storage;
    const gone = Object.keys(await sync.get(null)).filter((key) => !(key in entries));
    await sync.set(entries);
    await sync.remove(gone);
  }, entries);
}

async function turnOn(page: Page, intro: string): Promise<void> {
  await page.getByRole("button", { name: sync.start }).click();
  await expect(page.getByText(intro)).toBeVisible();
  const twice = page.getByLabel(typed.again, { exact: true });
  if (await twice.isVisible()) await twice.fill(passphrase);
  await page.getByLabel(typed.label, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: sync.turnOn }).click();
  await expect(page.getByText(sync.on)).toBeVisible();
}

const exchange = async (page: Page) => {
  await page.getByRole("button", { name: sync.exchange }).click();
  await expect(page.locator("main").getByText(sync.agreed)).toBeVisible();
};

const idsIn = async (omamori: RunningExtension) =>
  ((await omamori.readTable("visits")) as { serviceId: string }[])
    .map(({ serviceId }) => serviceId)
    .toSorted();

test("two profiles come to one record after each went its own way, and nothing lies open on the way", async ({
  launch,
  folder,
}) => {
  const one = await launch();
  const other = await launch({ profile: join(folder, "another") });
  await one.visit("https://www.weibo.com/");
  await other.visit("https://access.line.me/");
  const here = await one.openSummary("saving");
  await turnOn(here, sync.first);
  const there = await other.openSummary("saving");
  // The area is there with the permission only, which the first click gives.
  await there.getByRole("button", { name: sync.start }).click();
  await expect(there.getByText(sync.first)).toBeVisible();
  await there.getByRole("button", { name: sync.cancel }).click();
  await carry(here, there);
  await turnOn(there, sync.joining);
  // It is on as soon as the key is kept; what both have together is written a moment later.
  await expect.poll(async () => (await areaOf(there))["head"]).toMatchObject({ generation: 2 });
  await carry(there, here);
  await expect.poll(() => idsIn(one)).toEqual(["line", "weibo"]);
  expect(await idsIn(other)).toEqual(["line", "weibo"]);

  const text = JSON.stringify(await areaOf(here));
  for (const word of ["weibo", "line", passphrase]) expect(text).not.toContain(word);
  await expect(here.getByText(sync.nothingReceived)).toHaveCount(0);

  await one.visit("https://www.meitu.com/");
  await other.visit("https://www.pinterest.com/");
  // Both write at once; the account keeps the other's.
  await exchange(here);
  await exchange(there);
  await carry(there, here);
  await expect.poll(() => idsIn(one)).toEqual(["line", "meitu", "pinterest", "weibo"]);
  await exchange(here);
  await carry(here, there);
  await expect.poll(() => idsIn(other)).toEqual(["line", "meitu", "pinterest", "weibo"]);

  // Off for all: the account is empty, and the other stops by itself.
  await here.getByRole("button", { name: sync.turnOff }).click();
  await here.getByRole("button", { name: sync.turnOffEverywhere }).click();
  await expect(here.getByRole("button", { name: sync.start })).toBeVisible();
  await there.evaluate(() => chrome.storage.sync.clear());
  await expect(there.getByRole("button", { name: sync.start })).toBeVisible();
  expect(await idsIn(other)).toEqual(["line", "meitu", "pinterest", "weibo"]);
});

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
