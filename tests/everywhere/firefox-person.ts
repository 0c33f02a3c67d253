import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import type { AbilityId } from "#lib/domain/ability.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { readDatabase } from "#scripts/browser/read-database.ts";
import { type FirefoxOptions, RunningFirefox } from "#scripts/browser/running-firefox.ts";
import { untilTrue } from "#scripts/browser/until.ts";
import { findFirefox } from "#scripts/set-up/firefox.mjs";
import { callOf } from "./call-of.ts";
import type { Person, View } from "./person.ts";

/** The built extension, with the catalogue of `made-up-catalogue.ts`. */
export const firefoxBuild = ".output/firefox-mv3-made-up";

const id = "omamori@omamori.example";

/** A person at Firefox. @param preferences of the browser, beside those that make it drivable. */
export async function personAtFirefox(
  folder: string,
  web: LocalWeb,
  preferences: FirefoxOptions["preferences"] = {},
): Promise<Person> {
  const executable = findFirefox();
  if (executable === undefined) throw new Error("There is no Firefox; `npm test` finds or installs one.");
  const profile = join(folder, "firefox");
  mkdirSync(profile, { recursive: true });
  const start = () =>
    RunningFirefox.launch({ executable, profile, extension: firefoxBuild, id, web: web.ports, preferences });
  let omamori = await start();
  const restart = async () => {
    await omamori.close();
    omamori = await start();
  };
  return {
    browser: "firefox",
    visit: async (address) => {
      const { page, tabId } = await omamori.visit(address);
      return {
        icon: () =>
          omamori.observer.evaluate(async (tab) => {
            const [badge, tooltip] = await Promise.all([
              chrome.action.getBadgeText({ tabId: tab }),
              chrome.action.getTitle({ tabId: tab }),
            ]);
            return { badge, tooltip };
          }, tabId),
        close: () => page.close(),
      };
    },
    visitPrivately: async (address) => {
      const windowId = await omamori.observer.evaluate(
        async (url) => (await chrome.windows.create({ incognito: true, url }))?.id,
        address,
      );
      return {
        close: () =>
          omamori.observer.evaluate(async (opened) => {
            if (opened !== undefined) await chrome.windows.remove(opened);
          }, windowId),
      };
    },
    openPopup: () => openPopup(omamori.observer),
    openSummary: async (view = "") => viewOf(await omamori.openPage(`summary.html#${view}`)),
    hasOpen: async (end) => (await omamori.browser.pages()).some((page) => page.url().endsWith(end)),
    rows: async (table) =>
      ((await readDatabase(omamori.observer, undefined, [table]))?.[table] ?? []) as readonly Readonly<
        Record<string, unknown>
      >[],
    stopBackground: () => omamori.untilStopped(),
    restart,
    remember: (visits) =>
      omamori.remember(
        visits.map(({ url, daysAgo }) => ({ url, at: Date.now() - daysAgo * 24 * 60 * 60 * 1_000 })),
      ),
    // Asked for within a click, it is given without a question: see the preferences of `RunningFirefox`.
    willAllow: async () => undefined,
    holds: (ability: AbilityId) =>
      omamori.observer.evaluate(
        (name) => chrome.permissions.contains({ permissions: [name] }),
        ability as "history",
      ),
    close: () => omamori.close(),
  };
}

/** No driver lists a popup; another page of the extension has hold of its window. */
async function openPopup(observer: Page): Promise<View> {
  const popup = 'chrome.extension.getViews({ type: "popup" })[0]';
  await observer.evaluate("chrome.action.openPopup()");
  await untilTrue(
    async () => (await observer.evaluate(`${popup}?.document.querySelector("h1") != null`)) === true,
    "the popup is shown",
  );
  return {
    run: (look, argument) => observer.evaluate(callOf(look, argument, popup)) as never,
    press: async (selector) => {
      await observer.evaluate(`${popup}.document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    pressButton: async (words) => {
      await observer.evaluate(`(${buttonWith})(${popup}.document, ${JSON.stringify(words)}).click()`);
    },
    choose: () => Promise.reject(new Error("The popup has no list of choices.")),
    chooseFile: () => Promise.reject(new Error("The popup takes no file.")),
    close: async () => {
      await observer.evaluate(`${popup}?.close()`);
    },
  };
}

function viewOf(page: Page): View {
  return {
    run: (look, argument) => page.evaluate(callOf(look, argument)) as never,
    press: async (selector) => {
      await page.bringToFront();
      const target = await page.waitForSelector(selector);
      await target?.click();
    },
    pressButton: async (words) => {
      await page.bringToFront();
      const find = `(${buttonWith})(document, ${JSON.stringify(words)})`;
      await untilTrue(
        async () => (await page.evaluate(`${find} !== undefined`)) === true,
        `there is a ${words}`,
      );
      const button = (await page.evaluateHandle(find)).asElement() as ElementHandle<HTMLButtonElement> | null;
      await button?.click();
    },
    choose: async (selector, value) => {
      await page.waitForSelector(selector);
      await page.select(selector, value);
    },
    chooseFile: async (selector, name, content) => {
      const folder = join(process.env["TMPDIR"] ?? "/tmp", `omamori-file-${crypto.randomUUID()}`);
      mkdirSync(folder);
      const path = join(folder, name);
      writeFileSync(path, content);
      const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
      await field?.uploadFile(path);
    },
    close: () => page.close(),
  };
}

/** Runs in pages. */
const buttonWith = (document: Document, words: string) =>
  [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === words);
