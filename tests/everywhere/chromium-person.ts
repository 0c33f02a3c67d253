import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { fillHistory } from "#scripts/browser/fill-history.ts";
import { installUnpacked } from "#scripts/browser/install-unpacked.ts";
import { launchBrowser } from "#scripts/browser/launch-browser.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { build, installedBrowser } from "../e2e/fixtures.ts";
import { copyBuild } from "../e2e/other-catalogue.ts";
import { raiseVersion } from "../e2e/raise-version.ts";
import { byObserver } from "./by-observer.ts";
import { callOf } from "./call-of.ts";
import type { Habits, Person, View } from "./person.ts";

/** A person at Chromium. */
export async function personAtChromium(
  folder: string,
  web: LocalWeb,
  { language, open, isRestoring = false, prepareBuild }: Habits = {},
): Promise<Person> {
  const profile = join(folder, "profile");
  const extension = await copyBuild(build, join(folder, "extension"));
  await prepareBuild?.(extension);
  const common = {
    executable: installedBrowser(),
    profile,
    args: [...web.browserArgs, ...(isRestoring ? ["--restore-last-session"] : [])],
    ...(language !== undefined && { language }),
  };
  const start = async () => {
    const started = await RunningExtension.launch({ ...common, extensions: [extension] });
    await started.whenReady();
    return started;
  };
  const installBesides = async (pages: readonly string[]) => {
    const context = await launchBrowser({
      ...common,
      extensions: [],
      withoutArgs: ["--disable-extensions"],
    });
    for (const address of pages) await (await context.newPage()).goto(address);
    await installUnpacked(context, extension);
    const installed = await RunningExtension.in(context, extensionIdOf(extension), profile);
    await installed.whenReady();
    return installed;
  };
  let omamori = open ? await installBesides(open) : await start();
  await omamori.whenWelcomed();
  const between = async (change: () => Promise<void> | void) => {
    await omamori.close();
    await change();
    omamori = await start();
  };
  return {
    browser: "chromium",
    ...byObserver(() => omamori.observer),
    visit: (address) => omamori.visit(address),
    setOut: async (address) => {
      const { page } = await omamori.openTab();
      page.goto(address).catch(() => undefined);
    },
    openPopup: async () => viewOf(await omamori.openPopup(), folder),
    openSummary: async (view) => viewOf(await omamori.openSummary(view), folder),
    hasOpen: async (end) => omamori.context.pages().some((page) => page.url().endsWith(end)),
    stopBackground: () => omamori.stopWorker(),
    restart: () => between(() => undefined),
    crash: async () => {
      await omamori.crash();
      omamori = await start();
    },
    update: async (change) => {
      await change?.(extension);
      await raiseVersion(extension);
      omamori = await omamori.reload(extension);
    },
    remember: (visits) =>
      between(() =>
        fillHistory(
          profile,
          visits.map(({ url, daysAgo }) => ({ url, at: Date.now() - daysAgo * 24 * 60 * 60 * 1_000 })),
        ),
      ),
    willAllow: (ability) => between(() => allowAbility(profile, omamori.id, ability)),
    pressNotification: () => Promise.reject(new Error("No driver has hold of what Chromium shows.")),
    // It remembers what a worker registers at any time.
    untilWatched: () => omamori.stopWorker(),
    untilNotificationsHeard: () => omamori.stopWorker(),
    unseen: () =>
      omamori.observer.evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length,
      ),
    doubleText: () =>
      between(async () => {
        const path = join(profile, "Default", "Preferences");
        const preferences = JSON.parse(await readFile(path, "utf8"));
        preferences.webkit = { webprefs: { default_font_size: 32 } };
        await writeFile(path, JSON.stringify(preferences));
      }),
    close: () => omamori.close(),
  };
}

function viewOf(page: Page, folder: string): View {
  return {
    run: (look, argument) => page.evaluate(callOf(look, argument)),
    press: (selector) => page.locator(selector).first().click(),
    pressButton: (name) => page.getByRole("button", { name, exact: true }).click(),
    pressLabelled: (name) => page.getByLabel(name, { exact: true }).click(),
    type: (selector, text) => page.locator(selector).fill(text),
    save: async (name) => {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name, exact: true }).click();
      const file = await downloading;
      const path = join(folder, "saved-file");
      await file.saveAs(path);
      return { name: file.suggestedFilename(), text: await readFile(path, "utf8") };
    },
    inTheDark: () => page.emulateMedia({ colorScheme: "dark" }),
    choose: async (selector, value) => {
      await page.locator(selector).selectOption(value);
    },
    chooseFile: (selector, name, content) =>
      page.locator(selector).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) }),
    close: () => page.close(),
  };
}
