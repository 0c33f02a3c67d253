import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { dayOf } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import { allowAbility, refuseAbilities } from "#scripts/browser/allow-ability.ts";
import { fillHistory } from "#scripts/browser/fill-history.ts";
import { forgetAll } from "#scripts/browser/forget-all.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { exportFiles } from "./export-files.ts";
import { expect, launchOn, makeFolder, removeFolder, test } from "./fixtures.ts";
import { first } from "./summary-page.ts";

const { find: words, welcome, home } = textsIn("en");

const day = 24 * 60 * 60 * 1_000;
const daysAgo = (days: number) => Date.now() - days * day;

const mayReadHistory = (omamori: RunningExtension) =>
  omamori.observer.evaluate(() => chrome.permissions.contains({ permissions: ["history"] }));

const findsOf = async (omamori: RunningExtension) => (await omamori.readTable("finds")) as readonly Find[];

/** One browser for all of this: each test finds nothing on record, and nothing open. */
let omamori: RunningExtension;
let folder: string;

/** With a history of three listed services and of one that is not, in a profile whose person says yes. */
test.beforeAll(async ({ web }) => {
  folder = await makeFolder();
  const profile = join(folder, "profile");
  const before = await launchOn(profile, web);
  await before.close();
  await allowAbility(profile, before.id, "history");
  fillHistory(profile, [
    { url: "https://www.weibo.com/zqx-path", at: daysAgo(2) },
    { url: "https://www.weibo.com/zqx-path", at: daysAgo(40) },
    { url: "https://access.line.me/zqx-path", at: daysAgo(10) },
    { url: "https://www.pinterest.com/", at: daysAgo(20) },
    { url: "https://zqx-unlisted.example/", at: daysAgo(3) },
  ]);
  omamori = await launchOn(profile, web);
});

test.beforeEach(() => forgetAll(omamori.observer));

test.afterAll(async () => {
  await omamori.close();
  await removeFolder(folder);
});

const startIn = (page: Page) => page.getByRole("button", { name: words.history.start });

/** Chooses a file with the button that is there for it. */
async function chooseFile(page: Page, name: string, content: Buffer): Promise<void> {
  await page.getByLabel(words.exported.choose).setInputFiles({
    name,
    mimeType: name.endsWith(".json") ? "application/json" : "text/csv",
    buffer: content,
  });
}

const keepAll = (page: Page) => page.locator(".find-preview [data-look=main]").click();

test.describe("The history", () => {
  test("is looked through once, kept when the person says so, and the permission is given back", async () => {
    const page = await omamori.openSummary("find");
    await startIn(page).click();
    await expect(page.getByText(words.preview.found(3))).toBeVisible();
    await expect.poll(() => mayReadHistory(omamori)).toBe(false);
    expect(await findsOf(omamori)).toEqual([]);

    // One is left out, and is not to come again.
    await page.getByText(words.preview.look).click();
    await page.getByRole("checkbox", { name: words.preview.keep("Pinterest") }).uncheck();
    await page.getByRole("checkbox", { name: words.preview.declineOf("Pinterest") }).check();
    await keepAll(page);
    await expect(page.getByText(words.done(2))).toBeVisible();
    const today = dayOf(Date.now());
    const finds = await findsOf(omamori);
    expect(finds.toSorted((a, b) => a.serviceId.localeCompare(b.serviceId))).toEqual([
      {
        serviceId: "line",
        origin: "history",
        foundOn: today,
        firstOn: dayOf(daysAgo(10)),
        lastOn: dayOf(daysAgo(10)),
        dayCount: 1,
      },
      {
        serviceId: "weibo",
        origin: "history",
        foundOn: today,
        firstOn: dayOf(daysAgo(40)),
        lastOn: dayOf(daysAgo(2)),
        dayCount: 2,
      },
    ]);
    expect(JSON.stringify(await omamori.readDatabase())).not.toContain("zqx");
    await expect(page.getByText(words.declined.heading)).toBeVisible();
    await page.getByRole("button", { name: words.declined.allowOf("Pinterest") }).click();
    await expect(page.getByText(words.declined.heading)).toHaveCount(0);
  });

  test("leaves nothing behind when its result is thrown away", async () => {
    const page = await omamori.openSummary("find");
    await startIn(page).click();
    await page.getByRole("button", { name: words.preview.discard }).click();
    await expect(page.getByText(words.discarded)).toBeVisible();
    const { finds, settings, declinedServices } = (await omamori.readDatabase()) ?? {};
    expect({ finds, settings, declinedServices }).toEqual({ finds: [], settings: [], declinedServices: [] });
    expect(await mayReadHistory(omamori)).toBe(false);
  });

  test("is not looked at where the person says no, and there is a way on", async () => {
    const page = await omamori.openSummary("find");
    await refuseAbilities(page);
    await startIn(page).click();
    await expect(page.getByRole("alert")).toContainText(words.history.refused["not-allowed"]);
    await expect(page.getByRole("button", { name: words.history.again })).toBeVisible();
    expect(await findsOf(omamori)).toEqual([]);
  });

  test("is let go of when the permission is taken back in the middle, or the person stops it", async () => {
    const page = await omamori.openSummary("find");
    // The browser takes its time, so that there is a middle.
    await holdSearches(page);
    await startIn(page).click();
    await expect(page.getByRole("progressbar", { name: words.history.running })).toBeVisible();
    await expect.poll(() => mayReadHistory(omamori)).toBe(true);
    await page.getByRole("button", { name: words.cancel, exact: true }).click();
    await expect(page.getByText(words.history.cancelled)).toBeVisible();
    await expect.poll(() => mayReadHistory(omamori)).toBe(false);

    await releaseSearches(page);

    await holdSearches(page);
    await page.getByRole("button", { name: words.history.again }).click();
    await expect.poll(() => mayReadHistory(omamori)).toBe(true);
    await omamori.observer.evaluate(() => chrome.permissions.remove({ permissions: ["history"] }));
    await releaseSearches(page);
    await expect(page.getByRole("alert")).toContainText(words.history.refused["taken-back"]);
    expect(await findsOf(omamori)).toEqual([]);
  });

  test("can be looked through from the welcome, and home stops offering it", async () => {
    const page = await omamori.openSummary();
    await expect(page.getByText(words.offer.open)).toBeVisible();
    await page.goto(page.url().replace(/#.*/, "#welcome"));
    await page.reload();
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    await page.getByRole("button", { name: welcome.choice.goOnWithout }).click();
    await expect(first(page)).toHaveText(words.offer.welcomeHeading);
    await startIn(page).click();
    await keepAll(page);
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    await expect(first(page)).toHaveText(welcome.answers.heading);
    await page.getByRole("button", { name: welcome.answers.showResult }).click();
    await page.getByRole("button", { name: welcome.result.done }).click();
    await expect(page.getByText(home.firstMinutes)).toBeVisible();
    await expect(page.getByText(words.offer.open)).toHaveCount(0);
  });

  test("need not be looked through in the welcome", async () => {
    const page = await omamori.openSummary("welcome");
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    await page.getByRole("button", { name: welcome.choice.goOnWithout }).click();
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    await expect(first(page)).toHaveText(welcome.result.nothingChosen.title);
  });
});

test.describe("A password export", () => {
  test("of very many logins shows how far it is, and is let go of at once", async () => {
    const page = await omamori.openSummary("find");
    const path = join(folder, "many.csv");
    const rows = Array.from(
      { length: 300_000 },
      (_, at) => `${at},https://${at}.example/,me,zqx-${at}-many,`,
    );
    await writeFile(path, ["name,url,username,password,note", ...rows].join("\n"));
    await page.getByLabel(words.exported.choose).setInputFiles(path);
    const progress = page.getByRole("progressbar", { name: words.exported.running });
    await expect(progress).toHaveAttribute("value", /^0\.\d/);
    await page.getByRole("button", { name: words.cancel, exact: true }).click();
    await expect(page.getByText(words.exported.cancelled)).toBeVisible();
    await expect(progress).toHaveCount(0);
    // Another is read right after.
    const [{ name, content }] = exportFiles;
    await chooseFile(page, name, content);
    await expect(page.getByText(words.preview.found(4))).toBeVisible();
  });

  test("opens a shared password that is settled once its places are ticked", async () => {
    const page = await omamori.openSummary("find");
    const [{ name, content }] = exportFiles;
    await chooseFile(page, name, content);
    await keepAll(page);
    const card = page.getByRole("region", { name: words.reuse.heading });
    await expect(card).toBeVisible();
    // A service is also in the group of those that are nearly the same; one tick counts in both.
    const boxOf = (service: string) =>
      card.getByRole("checkbox", { name: words.reuse.changedAt(service) }).first();
    const settled = card.getByText(words.reuse.settled, { exact: true }).first();
    for (const service of ["Weibo", "LINE", "JD.com", "iCloud"]) await boxOf(service).check();
    await expect(settled).toBeVisible();
    await boxOf("LINE").uncheck();
    await expect(settled).toHaveCount(0);
    await boxOf("LINE").check();
    await expect(settled).toBeVisible();
    await page.reload();
    await expect(first(page)).toHaveText(words.heading);
    await expect(card).toHaveCount(0);
    // A new file opens it again.
    await chooseFile(page, name, content);
    await keepAll(page);
    await expect(page.getByText(words.done(4))).toBeVisible();
    await expect(card).toBeVisible();
  });
});

test("one origin is erased, and the others stay", async () => {
  const page = await omamori.openSummary("find");
  await startIn(page).click();
  await keepAll(page);
  await expect(page.getByText(words.done(3))).toBeVisible();
  const [{ name, content }] = exportFiles;
  await chooseFile(page, name, content);
  await keepAll(page);
  await expect(page.getByText(words.done(4))).toBeVisible();
  await page.getByRole("searchbox").fill("github");
  await page.getByRole("button", { name: words.hand.addOf("GitHub"), exact: true }).click();
  await expect(page.getByText(words.hand.isListed, { exact: true })).toBeVisible();

  await page.getByRole("button", { name: words.erase.open.history, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(words.erase.goes.history(3));
  // Pinterest is in the history alone.
  await expect(dialog).toContainText(words.erase.leavesList(1));
  await dialog.getByRole("button", { name: words.erase.confirm, exact: true }).click();
  await expect
    .poll(async () => (await findsOf(omamori)).map(({ origin }) => origin))
    .not.toContain("history");
  const stored = await omamori.readDatabase();
  expect(stored?.["finds"]).toHaveLength(4);
  expect(stored?.["reuseGroups"]?.length).toBeGreaterThan(0);
  expect(stored?.["accounts"]).toEqual([expect.objectContaining({ serviceId: "github", standing: "has" })]);

  await page.getByRole("button", { name: words.erase.open.export, exact: true }).click();
  await dialog.getByRole("button", { name: words.erase.confirm, exact: true }).click();
  await expect.poll(async () => (await omamori.readTable("reuseGroups")).length).toBe(0);
  const after = await omamori.readDatabase();
  expect(after?.["finds"]).toEqual([]);
  expect(after?.["accounts"]).toHaveLength(1);

  await page.getByRole("button", { name: words.erase.open.hand, exact: true }).click();
  await dialog.getByRole("button", { name: words.erase.confirm, exact: true }).click();
  await expect.poll(async () => (await omamori.readTable("accounts")).length).toBe(0);
  await expect(page.getByText(words.list.empty)).toBeVisible();
});

/** Makes each search of the history wait until it is let go. */
function holdSearches(page: Page): Promise<void> {
  return page.evaluate(() => {
    const held = Promise.withResolvers<void>();
    Object.assign(globalThis, { letGo: held.resolve });
    const { permissions } = chrome;
    const ask = permissions.request.bind(permissions);
    Object.assign(permissions, {
      request: async (wanted: Parameters<typeof ask>[0]) => {
        const isGiven = await ask(wanted);
        const { history } = chrome;
        const search = history.search.bind(history);
        Object.assign(history, {
          search: async (query: Parameters<typeof search>[0]) => {
            await held.promise;
            return search(query);
          },
        });
        return isGiven;
      },
    });
  });
}

const releaseSearches = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
