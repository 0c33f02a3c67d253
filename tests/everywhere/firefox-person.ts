import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningFirefox } from "#scripts/browser/running-firefox.ts";
import { untilTrue } from "#scripts/browser/until.ts";
import { findFirefox } from "#scripts/set-up/firefox.mjs";
import { copyBuild } from "../e2e/other-catalogue.ts";
import { raiseVersion } from "../e2e/raise-version.ts";
import { byObserver } from "./by-observer.ts";
import { callOf } from "./call-of.ts";
import type { Habits, Person, View } from "./person.ts";

/** The built extension, with the catalogue of `made-up-catalogue.ts`. */
export const firefoxBuild = ".output/firefox-mv3-made-up";

/** The same as it is shipped. */
export const shippedFirefoxBuild = ".output/firefox-mv3";

const id = "omamori@omamori.example";

/** A person at Firefox. */
export async function personAtFirefox(folder: string, web: LocalWeb, habits: Habits = {}): Promise<Person> {
  const {
    language,
    preferences,
    open,
    isRestoring = false,
    prepareBuild,
    hasShippedCatalogue = false,
  } = habits;
  const executable = findFirefox();
  if (executable === undefined) throw new Error("There is no Firefox; `npm test` finds or installs one.");
  const profile = join(folder, "firefox");
  const downloads = join(folder, "downloads");
  const chosen = join(folder, "chosen");
  for (const made of [profile, downloads, chosen]) mkdirSync(made, { recursive: true });
  const extension = await copyBuild(
    hasShippedCatalogue ? shippedFirefoxBuild : firefoxBuild,
    join(folder, "extension"),
  );
  await prepareBuild?.(extension);
  const start = async () => {
    return await RunningFirefox.launch({
      executable,
      profile,
      extension,
      open,
      id,
      web: web.ports,
      ...(language !== undefined && { language }),
      preferences: {
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        ...(isRestoring && { "browser.startup.page": 3 }),
        // Beside such a panel no popup opens, and the page has not the keyboard.
        "browser.download.alwaysOpenPanel": false,
        ...preferences,
      },
    });
  };
  let omamori = await start();
  const asked = byObserver(() => omamori.observer);
  const anotherFirstTurn = async (alarm: string) => {
    await untilTrue(async () => alarm in (await asked.alarms()), "another first turn is to come");
    await omamori.stopBackground();
    await asked.ring(alarm);
    await untilTrue(async () => !(alarm in (await asked.alarms())), "it has come");
    await omamori.stopBackground();
  };
  return {
    browser: "firefox",
    ...asked,
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
        goOn: async (next) => {
          await page.goto(next, { waitUntil: "domcontentloaded" });
        },
        close: () => page.close(),
      };
    },
    setOut: async (address) => {
      const page = await omamori.browser.newPage();
      page.goto(address).catch(() => undefined);
    },
    openPopup: () => openPopup(omamori),
    openSummary: async (view = "") =>
      viewOf(await omamori.openPage(`summary.html#${view}`), omamori, { downloads, chosen }),
    hasOpen: (end) => omamori.isOpen(end),
    stopBackground: () => omamori.stopBackground(),
    restart: async () => {
      await omamori.close();
      omamori = await start();
    },
    crash: async () => {
      await omamori.crash();
      omamori = await start();
    },
    update: async (change) => {
      await change?.(extension);
      await raiseVersion(extension);
      omamori = await omamori.update(extension);
    },
    remember: (visits) =>
      omamori.remember(
        visits.map(({ url, daysAgo }) => ({ url, at: Date.now() - daysAgo * 24 * 60 * 60 * 1_000 })),
      ),
    // Asked for within a click, it is given without a question: see the preferences of `RunningFirefox`.
    willAllow: async (ability) => {
      if (ability === "notifications") await omamori.giveDesktop();
    },
    pressNotification: () => omamori.pressNotification(),
    // It remembers only what is registered in a first turn, and has another one by this alarm.
    untilWatched: () => anotherFirstTurn("watch"),
    untilNotificationsHeard: () => anotherFirstTurn("notifications"),
    unseen: async () =>
      (await omamori.observer.evaluate(
        'chrome.extension.getBackgroundPage()?.document.querySelectorAll("iframe").length ?? 0',
      )) as number,
    doubleText: async () => {
      for (const script of ["x-western", "ja", "zh-TW"]) {
        await omamori.prefer(`font.size.variable.${script}`, 32);
      }
    },
    profile,
    close: () => omamori.close(),
  };
}

/** No driver lists a popup; another page of the extension has hold of its window. */
async function openPopup(omamori: RunningFirefox): Promise<View> {
  const { observer } = omamori;
  const popup = 'chrome.extension.getViews({ type: "popup" })[0]';
  await untilTrue(async () => {
    // The browser closes one that opens while the tab in front is still changing.
    if ((await observer.evaluate(`${popup} === undefined`)) === true) {
      await observer.evaluate("chrome.action.openPopup()");
    }
    return (await observer.evaluate(`${popup}?.document.querySelector("h1") != null`)) === true;
  }, "the popup is shown");
  return {
    run: (look, argument) => observer.evaluate(callOf(look, argument, popup)) as never,
    add: async (source) => {
      // Those of the page that this runs in wait long: it is out of sight.
      const timers = `${popup}.setTimeout.bind(${popup})`;
      await observer.evaluate(`(function (window, setTimeout) { ${source} })(${popup}, ${timers})`);
    },
    press: async (selector) => {
      await observer.evaluate(`${popup}.document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    pressButton: async (words) => {
      await observer.evaluate(
        `(${namedWith})(${popup}.document, "button", ${JSON.stringify(words)}).click()`,
      );
    },
    pressLabelled: noSuchThing,
    pressLink: noSuchThing,
    type: noSuchThing,
    key: noSuchThing,
    keys: noSuchThing,
    resize: noSuchThing,
    save: noSuchThing,
    choose: noSuchThing,
    chooseFile: noSuchThing,
    print: noSuchThing,
    onPaper: noSuchThing,
    inTheDark: () => omamori.prefer(darkness, 1),
    inTheLight: () => omamori.prefer(darkness, 0),
    close: async () => {
      await observer.evaluate(`${popup}?.close()`);
    },
  };
}

const noSuchThing = () => Promise.reject(new Error("There is no such thing in the popup."));

/** The system's preference, of which a page hears while it is open. */
const darkness = "ui.systemUsesDarkTheme";

/** Where files are saved, and where those lie that are chosen. */
interface Folders {
  readonly downloads: string;
  readonly chosen: string;
}

function viewOf(page: Page, omamori: RunningFirefox, { downloads, chosen }: Folders): View {
  /** What an expression finds in the page, once it is there. */
  const found = async (expression: string, what: string) => {
    await page.bringToFront();
    await untilTrue(
      async () => (await page.evaluate(`(${expression}) != null`)) === true,
      `there is ${what}`,
    );
    return (await page.evaluateHandle(expression)).asElement() as ElementHandle<HTMLElement> | null;
  };
  const pressNamed = async (selector: string, words: string, of = "") => {
    const call = `(${namedWith})(document, ${JSON.stringify(selector)}, ${JSON.stringify(words)})`;
    const named = await found(`${call}${of}`, words);
    await named?.click();
  };
  const pressButton = (words: string) => pressNamed("button", words);
  return {
    run: (look, argument) => page.evaluate(callOf(look, argument)) as never,
    add: async (source) => {
      await page.evaluate(`${source}; undefined`);
    },
    press: async (selector) => {
      await page.bringToFront();
      const target = await page.waitForSelector(selector);
      await target?.click();
    },
    pressButton,
    pressLabelled: (words) => pressNamed("label", words, "?.control"),
    pressLink: (words) => pressNamed("main a", words),
    type: async (selector, text) => {
      await page.bringToFront();
      const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
      await field?.evaluate((input) => input.select());
      await field?.press("Backspace");
      await field?.type(text);
    },
    key: async (name) => {
      if (name === "Shift+Tab") {
        await page.keyboard.down("Shift");
        await page.keyboard.press("Tab");
        await page.keyboard.up("Shift");
      } else await page.keyboard.press(name === "Space" ? " " : name);
    },
    keys: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewport(size),
    save: async (button) => {
      const before = readdirSync(downloads);
      if (typeof button === "string") await pressButton(button);
      else await button();
      const saved = () =>
        readdirSync(downloads).filter((file) => !before.includes(file) && !file.endsWith(".part"));
      const text = (name: string) => readFileSync(join(downloads, name), "utf8");
      await untilTrue(
        async () => saved().length === 1 && saved().every((name) => text(name) !== ""),
        "the file is saved",
      );
      const [name = ""] = saved();
      const content = text(name);
      // Beside it the next of that name would be saved under another.
      rmSync(join(downloads, name));
      return { name, text: content };
    },
    inTheDark: () => omamori.prefer(darkness, 1),
    inTheLight: () => omamori.prefer(darkness, 0),
    choose: async (selector, value) => {
      await page.waitForSelector(selector);
      await page.select(selector, value);
    },
    chooseFile: async (selector, name, content) => {
      const folder = mkdtempSync(join(chosen, "file-"));
      const path = join(folder, name);
      writeFileSync(path, content);
      const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
      await field?.uploadFile(path);
    },
    print: () => page.pdf({ format: "A4" }),
    onPaper: () => omamori.showOnPaper(page),
    close: () => page.close(),
  };
}

/** Runs in pages: what a selector finds that is called so, by the words that are read out. */
const namedWith = (document: Document, selector: string, words: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
    const said = element.cloneNode(true) as HTMLElement;
    for (const unsaid of said.querySelectorAll("[aria-hidden=true]")) unsaid.remove();
    return element.checkVisibility() && said.textContent.trim() === words;
  });
