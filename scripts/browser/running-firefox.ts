import { resolve } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { untilTrue } from "./until.ts";

export interface FirefoxOptions {
  /** Path of a Firefox. */
  readonly executable: string;
  /** Folder of the profile; made when it is not there. */
  readonly profile: string;
  /** Folder of the unpacked extension, and its id. */
  readonly extension: string;
  readonly id: string;
  /** BCP 47 tag of the browser's own language. */
  readonly language?: string;
  /** Ports of a local web, under which every host is found. */
  readonly web: { readonly secure: number; readonly plain: number };
  /** More preferences. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Of our choosing, so that the extension's address is known before it runs. */
const uuid = "6d0c1f3a-52c3-4b0e-9f6b-0a3f1f0f5b11";

/** Another extension, which may write into the history: ours may not, and could not keep it if it might. */
const historian = {
  folder: "scripts/browser/historian",
  id: "historian@omamori.example",
  uuid: "6d0c1f3a-52c3-4b0e-9f6b-0a3f1f0f5b12",
};

/**
 * An extension in a running Firefox, driven by WebDriver BiDi: no other driver speaks to an unchanged one. The
 * extension is installed for the session, as an unsigned one is; what it stored stays in the profile.
 */
export class RunningFirefox {
  readonly browser: Browser;
  /** The extension's own page that is asked about tabs, icons and the database. */
  readonly observer: Page;
  readonly #id: string;

  private constructor(browser: Browser, observer: Page, id: string) {
    this.browser = browser;
    this.observer = observer;
    this.#id = id;
  }

  static async launch(options: FirefoxOptions): Promise<RunningFirefox> {
    const { executable, profile, extension, id, web, language = "en-US" } = options;
    const browser = await launch({
      browser: "firefox",
      executablePath: executable,
      headless: true,
      acceptInsecureCerts: true,
      // To give a page that opens by itself another size is to interrupt it, and it stays empty.
      defaultViewport: null,
      userDataDir: profile,
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid, [historian.id]: historian.uuid }),
        "extensions.webextensions.keepStorageOnUninstall": true,
        "extensions.webextensions.keepUuidOnUninstall": true,
        "extensions.openPopupWithoutUserGesture.enabled": true,
        // The question itself is a window of the browser's own, which nothing can press.
        "extensions.webextOptionalPermissionPrompts": false,
        "intl.locale.requested": language,
        "network.dns.forceResolve": "127.0.0.1",
        "network.socket.forcePort": `443=${web.secure};80=${web.plain}`,
        "dom.security.https_first": false,
        ...options.preferences,
      },
    });
    await install(browser, extension);
    await whenWelcomed(browser);
    const observer = await openPage(browser, "summary.html#settings");
    return new RunningFirefox(browser, observer, id);
  }

  /** Opens a page of the extension in a tab of its own. */
  openPage(path: string): Promise<Page> {
    return openPage(this.browser, path);
  }

  /** Opens an address in a new tab in front, and gives the browser's own number for it. */
  async visit(address: string): Promise<{ readonly page: Page; readonly tabId: number }> {
    const before = await this.#tabIds();
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const [tabId] = (await this.#tabIds()).filter((id) => !before.includes(id));
    if (tabId === undefined) throw new Error("The tab that was opened is not there.");
    return { page, tabId };
  }

  /** Puts visits into the history, in place of what is there. */
  async remember(visits: readonly { readonly url: string; readonly at: number }[]): Promise<void> {
    await install(this.browser, historian.folder);
    const page = await openPage(this.browser, "page.html", historian.uuid);
    await page.evaluate(
      async (given) => {
        await chrome.history.deleteAll();
        for (const { url, at } of given) {
          // Firefox takes a time, which the types of Chromium do not know.
          await chrome.history.addUrl({ url, visitTime: at } as { url: string });
        }
      },
      [...visits],
    );
    await page.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Ends the background as the browser does when it was idle; what it asked the browser to wake it for stays. */
  async stopBackground(): Promise<void> {
    const stop =
      "extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })";
    await this.#runInside(
      `(async () => { const { extension } = WebExtensionPolicy.getByID("${this.#id}"); await ${stop}; })()`,
    );
  }

  /** Sets a preference, which counts from now on. */
  async prefer(name: string, value: number): Promise<void> {
    await this.#runInside(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);
  }

  /** Shows a page as a printer gets it. */
  async showOnPaper(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#runInside('gBrowser.selectedBrowser.browsingContext.mediumOverride = "print"');
  }

  /** Runs an expression in the browser's own window, with the rights of the browser. */
  async #runInside(expression: string): Promise<void> {
    const { connection } = this.browser as Browser & Connected;
    const { result } = await connection.send("browsingContext.getTree", {
      "moz:scope": "chrome",
      maxDepth: 0,
    });
    const [window] = (result as { contexts: readonly { context: string }[] }).contexts;
    if (window === undefined) throw new Error("The browser has no window.");
    const answer = await connection.send("script.evaluate", {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    if ((answer.result as { type: string }).type !== "success") {
      throw new Error(`The browser did not run ${expression}: ${JSON.stringify(answer.result)}`);
    }
  }

  #tabIds(): Promise<number[]> {
    return this.observer.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []));
  }
}

/** What speaks to the browser, which the driver's types leave out. */
interface Connected {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}

/** Installs an unpacked extension, in private windows too: whether it keeps away from those is tried. */
async function install(browser: Browser, folder: string): Promise<void> {
  const { connection } = browser as Browser & Connected;
  await connection.send("webExtension.install", {
    extensionData: { type: "path", path: resolve(folder) },
    "moz:allowPrivateBrowsing": true,
  });
}

/** How long the page that opens with an install may take before another is opened, in milliseconds. */
const longestWelcome = 8_000;

/**
 * Waits for the page that opens by itself: installed for the session, an extension is new at each start. Of two of its
 * pages that open at once one may stay empty.
 */
async function whenWelcomed(browser: Browser): Promise<void> {
  const end = Date.now() + longestWelcome;
  while (Date.now() < end) {
    if ((await browser.pages()).some((page) => page.url().endsWith("#welcome"))) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
}

/** Going to a page of an extension is never said to have ended, though the page is there. */
async function openPage(browser: Browser, path: string, of = uuid): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${of}/${path}`).catch(() => undefined);
  await untilTrue(async () => (await page.$("h1")) !== null, `${path} is shown`);
  return page;
}
