import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { extensionIdOf } from "./extension-id.ts";
import { installUnpacked } from "./install-unpacked.ts";
import { type LaunchOptions, launchBrowser } from "./launch-browser.ts";
import { type DatabaseContent, readDatabase } from "./read-database.ts";
import { Tab } from "./tab.ts";

/** An extension in a running browser, as a person and as its own pages see it. */
export class RunningExtension {
  readonly context: BrowserContext;
  readonly id: string;
  /**
   * A page of the extension that runs none of its code: the extension's interfaces can be asked there
   * without waking its worker or changing anything.
   */
  readonly observer: Page;
  readonly #profile: string;

  private constructor(context: BrowserContext, id: string, observer: Page, profile: string) {
    this.context = context;
    this.id = id;
    this.observer = observer;
    this.#profile = profile;
  }

  /** Starts a browser with the extension, the first one in the options. */
  static async launch(options: LaunchOptions): Promise<RunningExtension> {
    const [folder] = options.extensions;
    if (folder === undefined) throw new Error("There is no extension to run.");
    return RunningExtension.in(await launchBrowser(options), extensionIdOf(folder), options.profile);
  }

  /** Finds an extension in a browser that is running. */
  static async in(context: BrowserContext, id: string, profile: string): Promise<RunningExtension> {
    const observer = await context.newPage();
    await observer.goto(`chrome-extension://${id}/manifest.json`);
    return new RunningExtension(context, id, observer, profile);
  }

  /** Waits until it has tried to load its catalogue, and so is as ready as it will be. */
  async whenReady(): Promise<void> {
    const patience = Date.now() + 10_000;
    while ((await this.readTable("catalogueState")).length === 0) {
      if (Date.now() > patience) throw new Error("The extension has not tried to load its catalogue.");
      await new Promise((passed) => setTimeout(passed, 20));
    }
  }

  /** Waits until the welcome has opened, which it does once, after the install. */
  async whenWelcomed(): Promise<void> {
    const isOpen = () => this.context.pages().some((page) => page.url().endsWith("#welcome"));
    if (!isOpen()) await this.context.waitForEvent("page", { predicate: isOpen });
  }

  /** Opens an address in a new tab in front, and waits until it is loaded. */
  async visit(url: string): Promise<Tab> {
    const tab = await this.openTab();
    await tab.visit(url);
    return tab;
  }

  /** Opens an empty tab in front. */
  async openTab(): Promise<Tab> {
    const before = await this.#tabIds();
    const page = await this.context.newPage();
    const opened = (await this.#tabIds()).filter((id) => !before.includes(id));
    const [id] = opened;
    if (id === undefined || opened.length > 1)
      throw new Error(`One tab was opened, ${opened.length} are new.`);
    return new Tab(page, id, this.observer);
  }

  /** Opens the summary in a tab of its own. @param view the part of the address after `#`. */
  async openSummary(view = ""): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/summary.html#${view}`);
    return page;
  }

  /** Opens the real popup of the toolbar icon on the tab in front. */
  async openPopup(): Promise<Page> {
    await this.observer.evaluate(() => chrome.action.openPopup());
    // The connection of the tests does not list popups; one made after it opened does.
    // Without the defaults of the driver, which would send every later download of the browser elsewhere.
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await this.debuggingPort()}`, {
      noDefaults: true,
    });
    const pages = browser.contexts().flatMap((context) => context.pages());
    const popup = pages.find((page) => page.url().startsWith(`chrome-extension://${this.id}/popup.html`));
    if (!popup) throw new Error("The popup did not open.");
    popup.once("close", () => void browser.close());
    return popup;
  }

  /** The number on the toolbar icon for each open tab, by the tab's address. */
  badges(): Promise<Readonly<Record<string, string>>> {
    return this.observer.evaluate(async () => {
      const entries = (await chrome.tabs.query({})).map(async ({ id: tabId = -1 }) => {
        const frame = await chrome.webNavigation.getFrame({ tabId, frameId: 0 });
        return [frame?.url ?? "", await chrome.action.getBadgeText({ tabId })];
      });
      return Object.fromEntries(await Promise.all(entries));
    });
  }

  /** Everything the extension's database holds. */
  readDatabase(): Promise<DatabaseContent | undefined> {
    return readDatabase(this.observer);
  }

  /** The rows of one table of it; none while there is no database. */
  async readTable(table: string): Promise<readonly unknown[]> {
    return (await readDatabase(this.observer, undefined, [table]))?.[table] ?? [];
  }

  /** Stops every service worker at once, in the middle of whatever it does. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.observer);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }

  /**
   * Loads the extension anew from its folder, as an update does. A browser that merely restarts goes on
   * with the worker it once stored.
   *
   * @returns the extension after that; this object is of no more use.
   */
  async reload(folder: string): Promise<RunningExtension> {
    await installUnpacked(this.context, folder);
    return RunningExtension.in(this.context, this.id, this.#profile);
  }

  /** Makes the browser crash: nothing more is saved. */
  async crash(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    const closed = this.context.waitForEvent("close");
    // The answer never comes.
    session?.send("Browser.crash").catch(() => undefined);
    await closed;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** All tabs but those that show a page of the extension: the welcome opens by itself, whenever it is ready. */
  #tabIds(): Promise<number[]> {
    return this.observer.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const isOwn = (address = "") => address.startsWith(location.origin);
      return tabs
        .filter(({ url, pendingUrl }) => !isOwn(url) && !isOwn(pendingUrl))
        .flatMap(({ id }) => id ?? []);
    });
  }

  /** The port the browser chose, which it writes into its profile. */
  async debuggingPort(): Promise<number> {
    const [port] = (await readFile(join(this.#profile, "DevToolsActivePort"), "utf8")).split("\n");
    return Number(port);
  }
}
