import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { fillHistory, forgetHistory } from "#scripts/browser/fill-history.ts";
import { installUnpacked } from "#scripts/browser/install-unpacked.ts";
import { launchBrowser } from "#scripts/browser/launch-browser.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { changePreferences } from "#scripts/browser/preferences.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { build, installedBrowser, shippedBuild } from "../e2e/fixtures.ts";
import { copyBuild } from "../e2e/other-catalogue.ts";
import { raiseVersion } from "../e2e/raise-version.ts";
import { byObserver } from "./by-observer.ts";
import { callOf } from "./call-of.ts";
import type { Habits, Person, View } from "./person.ts";

/** A person at Chromium. */
export async function personAtChromium(
  folder: string,
  web: LocalWeb,
  {
    language,
    open,
    isRestoring = false,
    prepareBuild,
    allows = [],
    hasShippedCatalogue = false,
  }: Habits = {},
): Promise<Person> {
  const profile = join(folder, "profile");
  const extension = await copyBuild(hasShippedCatalogue ? shippedBuild : build, join(folder, "extension"));
  await prepareBuild?.(extension);
  for (const ability of allows) await allowAbility(profile, extensionIdOf(extension), ability);
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
    visit: async (address) => {
      const tab = await omamori.visit(address);
      return { icon: () => tab.icon(), goOn: (next) => tab.visit(next), close: () => tab.close() };
    },
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
      between(() => {
        forgetHistory(profile);
        fillHistory(
          profile,
          visits.map(({ url, daysAgo }) => ({ url, at: Date.now() - daysAgo * 24 * 60 * 60 * 1_000 })),
        );
      }),
    willAllow: (ability) =>
      allows.includes(ability)
        ? Promise.resolve()
        : between(() => allowAbility(profile, omamori.id, ability)),
    pressNotification: () => Promise.reject(new Error("No driver has hold of what Chromium shows.")),
    // It remembers what a worker registers at any time.
    untilWatched: () => omamori.stopWorker(),
    untilNotificationsHeard: () => omamori.stopWorker(),
    unseen: () =>
      omamori.observer.evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length,
      ),
    doubleText: () =>
      between(() =>
        changePreferences(profile, (preferences) => ({
          ...preferences,
          webkit: { webprefs: { default_font_size: 32 } },
        })),
      ),
    profile,
    close: () => omamori.close(),
  };
}

/** A page as the steps see it. @param folder where a file is saved. */
export function viewOf(page: Page, folder = tmpdir()): View {
  const click = async (target: Locator) => {
    // Behind another tab a page is drawn but once in a second, and its driver waits until what it clicks stands still.
    if (!isPopup(page)) await page.bringToFront();
    await target.click();
  };
  return {
    run: (look, argument) => page.evaluate(callOf(look, argument)),
    add: (source) => page.evaluate(`${source}; undefined`),
    press: (selector) => click(page.locator(selector).first()),
    pressButton: (name) => click(page.getByRole("button", { name, exact: true })),
    pressLabelled: (name) => click(page.getByLabel(name, { exact: true })),
    pressLink: (name) => click(page.locator("main").getByRole("link", { name, exact: true }).first()),
    type: (selector, text) => page.locator(selector).fill(text),
    key: (name) => page.keyboard.press(name),
    keys: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewportSize(size),
    save: async (button) => {
      const downloading = page.waitForEvent("download");
      if (typeof button === "string") await click(page.getByRole("button", { name: button, exact: true }));
      else await button();
      const file = await downloading;
      const path = join(folder, "saved-file");
      await file.saveAs(path);
      return { name: file.suggestedFilename(), text: await readFile(path, "utf8") };
    },
    inTheDark: () => page.emulateMedia({ colorScheme: "dark" }),
    inTheLight: () => page.emulateMedia({ colorScheme: "light" }),
    choose: async (selector, value) => {
      await page.locator(selector).selectOption(value);
    },
    chooseFile: (selector, name, content) =>
      page.locator(selector).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) }),
    print: () => page.pdf({ format: "A4" }),
    onPaper: () => page.emulateMedia({ media: "print" }),
    close: () => page.close(),
  };
}

const isPopup = (page: Page) => page.url().includes("/popup.html");
