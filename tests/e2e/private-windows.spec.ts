import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expectVisits } from "./expect-visit.ts";
import { expect, test } from "./fixtures.ts";
import { awaitQuiet } from "./visits.ts";

test("nothing is recorded in a private window", async ({ launch, web }) => {
  const omamori = await launch();
  await openPrivately(omamori, "https://www.weibo.com/private-1");
  await expect.poll(() => web.requests.map(({ url }) => url)).toContain("https://www.weibo.com/private-1");
  await awaitQuiet(omamori);
  await expectVisits(omamori);
});

test("nor when the person allowed the extension there", async ({ launch, folder }) => {
  const before = await launch();
  await before.close();
  await allowInPrivateWindows(join(folder, "profile"), before.id);

  const omamori = await launch();
  expect(await omamori.observer.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  const tabId = await openPrivately(omamori, "https://www.weibo.com/private-2");
  if (tabId === undefined) throw new Error("The browser did not show the private tab to the extension.");
  await expect.poll(() => addressOf(omamori, tabId)).toBe("https://www.weibo.com/private-2");
  await awaitQuiet(omamori);
  await expectVisits(omamori);
  expect(await omamori.observer.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId)).toBe("");
});

test("nor when the worker starts while a private window is open", async ({ launch, folder }) => {
  const before = await launch();
  await before.close();
  await allowInPrivateWindows(join(folder, "profile"), before.id);

  const omamori = await launch();
  const tabId = await openPrivately(omamori, "https://www.weibo.com/private-3");
  await omamori.stopWorker();
  await awaitQuiet(omamori);
  await awaitQuiet(omamori);
  await expectVisits(omamori);
  expect(await omamori.observer.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId ?? -1)).toBe(
    "",
  );
});

/** Opens an address in a private window; gives the tab's number where the extension may know of it. */
function openPrivately(omamori: RunningExtension, url: string): Promise<number | undefined> {
  return omamori.observer.evaluate(async (url) => {
    const opened = await chrome.windows.create({ incognito: true, url });
    return opened?.tabs?.[0]?.id;
  }, url);
}

function addressOf(omamori: RunningExtension, tabId: number): Promise<string | undefined> {
  return omamori.observer.evaluate(
    async (tabId) => (await chrome.webNavigation.getFrame({ tabId, frameId: 0 }))?.url,
    tabId,
  );
}

/** What the switch on the browser's page of extensions does; only while the browser does not run. */
async function allowInPrivateWindows(profile: string, extensionId: string): Promise<void> {
  const path = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(await readFile(path, "utf8"));
  preferences.extensions.settings[extensionId].incognito = true;
  await writeFile(path, JSON.stringify(preferences));
}
