import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import { fillHistory } from "#scripts/browser/fill-history.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { build, installedBrowser, shippedBuild } from "../e2e/fixtures.ts";
import { byObserver } from "./by-observer.ts";
import { callOf } from "./call-of.ts";
import type { Habits, Person, View } from "./person.ts";

/** A person at Chromium. */
export async function personAtChromium(
  folder: string,
  web: LocalWeb,
  { language, hasShippedCatalogue = false }: Habits = {},
): Promise<Person> {
  const profile = join(folder, "profile");
  const start = async () => {
    const started = await RunningExtension.launch({
      executable: installedBrowser(),
      profile,
      extensions: [hasShippedCatalogue ? shippedBuild : build],
      args: web.browserArgs,
      ...(language !== undefined && { language }),
    });
    await started.whenReady();
    return started;
  };
  let omamori = await start();
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
    openPopup: async () => viewOf(await omamori.openPopup(), folder),
    openSummary: async (view) => viewOf(await omamori.openSummary(view), folder),
    hasOpen: async (end) => omamori.context.pages().some((page) => page.url().endsWith(end)),
    stopBackground: () => omamori.stopWorker(),
    restart: () => between(() => undefined),
    remember: (visits) =>
      between(() =>
        fillHistory(
          profile,
          visits.map(({ url, daysAgo }) => ({ url, at: Date.now() - daysAgo * 24 * 60 * 60 * 1_000 })),
        ),
      ),
    willAllow: (ability) => between(() => allowAbility(profile, omamori.id, ability)),
    // It remembers what a worker registers at any time.
    untilWatched: () => omamori.stopWorker(),
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

/** A page as the steps see it. @param folder where a file is saved. */
export function viewOf(page: Page, folder = tmpdir()): View {
  return {
    run: (look, argument) => page.evaluate(callOf(look, argument)),
    add: (source) => page.evaluate(`${source}; undefined`),
    press: (selector) => page.locator(selector).first().click(),
    pressButton: (name) => page.getByRole("button", { name, exact: true }).click(),
    pressLabelled: (name) => page.getByLabel(name, { exact: true }).click(),
    pressLink: (name) => page.locator("main").getByRole("link", { name, exact: true }).first().click(),
    type: (selector, text) => page.locator(selector).fill(text),
    key: (name) => page.keyboard.press(name),
    keys: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewportSize(size),
    save: async (button) => {
      const downloading = page.waitForEvent("download");
      if (typeof button === "string") await page.getByRole("button", { name: button, exact: true }).click();
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
    close: () => page.close(),
  };
}
