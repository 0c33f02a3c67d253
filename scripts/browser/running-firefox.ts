import { once } from "node:events";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { packExtension } from "./pack-extension.ts";
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
  /** Addresses of pages that are open when the extension is installed. */
  readonly open?: readonly string[] | undefined;
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
 * extension is installed for good, which an ESR does with an unsigned one too.
 */
export class RunningFirefox {
  readonly browser: Browser;
  /** A page of the extension that runs none of its code; it is asked about tabs, icons and the database. */
  readonly observer: Page;
  readonly #id: string;
  readonly #profile: string;

  private constructor(browser: Browser, observer: Page, id: string, profile: string) {
    this.browser = browser;
    this.observer = observer;
    this.#id = id;
    this.#profile = profile;
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
        "xpinstall.signatures.required": false,
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
    if (!existsSync(join(profile, "extensions", `${id}.xpi`))) {
      for (const address of options.open ?? []) await (await browser.newPage()).goto(address);
      await allowInPrivateWindows(browser, id);
      await installForGood(browser, extension, profile);
      await whenWelcomed(browser);
    }
    return new RunningFirefox(browser, await openObserver(browser), id, profile);
  }

  /**
   * Puts a later release in the extension's place, as an update does.
   *
   * @returns the extension after that; this object is of no more use.
   */
  async update(extension: string): Promise<RunningFirefox> {
    // The browser closes the extension's pages meanwhile, and would end with its last tab.
    await this.browser.newPage();
    await installForGood(this.browser, extension, this.#profile);
    return new RunningFirefox(this.browser, await openObserver(this.browser), this.#id, this.#profile);
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

  /** Ends it as a person does. Ended by the driver it closes its tabs before, and would bring none of them back. */
  async close(): Promise<void> {
    if (this.#hasEnded) return;
    const ended = once(this.#process, "exit");
    const quit = "Services.startup.quit(Ci.nsIAppStartup.eForceQuit)";
    // It may end before it answers.
    this.#runInside(`Services.tm.dispatchToMainThread(() => ${quit})`).catch(() => undefined);
    await ended;
  }

  /** Kills it: nothing more is saved. */
  async crash(): Promise<void> {
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await ended;
  }

  get #hasEnded() {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  get #process() {
    const running = this.browser.process();
    if (running === null) throw new Error("The browser was not started here.");
    return running;
  }

  /** Ends the background as the browser does when it was idle; what it asked the browser to wake it for stays. */
  async stopBackground(): Promise<void> {
    const stop =
      "extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })";
    await this.#runInside(
      `(async () => { const { extension } = WebExtensionPolicy.getByID("${this.#id}"); await ${stop}; })()`,
    );
  }

  /** Gives the browser a place to show notifications in: without a desktop it closes each at once. */
  async giveDesktop(): Promise<void> {
    await this.#runInside(`(${giveDesktop})()`);
  }

  /** Presses the notification that is shown. */
  async pressNotification(): Promise<void> {
    await this.#runInside(`(${pressNotification})()`);
  }

  /** Sets a preference, which counts from now on. */
  async prefer(name: string, value: number): Promise<void> {
    await this.#runInside(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);
  }

  /** Whether a page is open whose address ends so. */
  isOpen(end: string): Promise<boolean> {
    return isOpenIn(this.browser, end);
  }

  /** Shows a page as a printer gets it. */
  async showOnPaper(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#runInside('gBrowser.selectedBrowser.browsingContext.mediumOverride = "print"');
  }

  /** Runs an expression in the browser's own window, with the rights of the browser. */
  #runInside(expression: string): Promise<unknown> {
    return runInside(this.browser, expression);
  }

  #tabIds(): Promise<number[]> {
    return this.observer.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []));
  }
}

/** Runs in the browser's own window, of which the types of a page know nothing. */
const giveDesktop = `() => {
  const shown = (window.shownNotifications = new Map());
  const service = {
    QueryInterface: ChromeUtils.generateQI(["nsIAlertsService"]),
    showAlert: (alert, listener) => {
      shown.set(alert.name, listener);
      listener.observe(null, "alertshow", "");
    },
    closeAlert: (name) => {
      shown.get(name)?.observe(null, "alertfinished", "");
      shown.delete(name);
    },
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(["nsIFactory"]),
    createInstance: (asked) => service.QueryInterface(asked),
  };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), "", "@mozilla.org/alerts-service;1", factory);
}`;

/** Likewise. */
const pressNotification = `() => {
  const [listener] = window.shownNotifications.values();
  listener.observe(null, "alertclickcallback", "");
}`;

/** What speaks to the browser, which the driver's types leave out. */
interface Connected {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}

/** Installs an unpacked extension until the browser ends. */
async function install(browser: Browser, folder: string): Promise<void> {
  const { connection } = browser as Browser & Connected;
  await connection.send("webExtension.install", {
    extensionData: { type: "path", path: resolve(folder) },
    "moz:allowPrivateBrowsing": true,
  });
}

/**
 * Lets an extension run in private windows, before it is installed: whether it keeps away from those is tried. Allowed with
 * the install it would be turned off and on once more, and what had opened would be closed.
 */
async function allowInPrivateWindows(browser: Browser, id: string): Promise<void> {
  const module = 'ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs")';
  const allowed = JSON.stringify({ permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await runInside(browser, `${module}.ExtensionPermissions.add(${JSON.stringify(id)}, ${allowed})`);
}

/** Installs an extension, or a later release of it, so that it is there whenever the browser starts on the profile. */
async function installForGood(browser: Browser, folder: string, profile: string): Promise<void> {
  const { connection } = browser as Browser & Connected;
  const path = resolve(profile, "to-install.xpi");
  await writeFile(path, packExtension(folder));
  await connection.send("webExtension.install", {
    extensionData: { type: "archivePath", path },
    "moz:permanent": true,
  });
}

/** Runs an expression in the browser's own window, with the rights of the browser. */
async function runInside(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as Browser & Connected;
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
  const { type, result: value } = answer.result as { type: string; result?: { value?: unknown } };
  if (type !== "success") {
    throw new Error(`The browser did not run ${expression}: ${JSON.stringify(answer.result)}`);
  }
  return value?.value;
}

/** The driver does not always hear where a tab went that opened by itself; the browser knows. */
async function isOpenIn(browser: Browser, end: string): Promise<boolean> {
  const windows = '[...Services.wm.getEnumerator("navigator:browser")]';
  const addresses = `${windows}.flatMap(({ gBrowser }) => gBrowser.browsers.map(({ currentURI }) => currentURI.spec))`;
  return (
    (await runInside(browser, `${addresses}.some((address) => address.endsWith(${JSON.stringify(end)}))`)) ===
    true
  );
}

/** How long the page that opens with an install may take before another is opened, in milliseconds. */
const longestWelcome = 8_000;

/** Waits for the page that opens by itself: of two of the extension's pages that open at once one may stay empty. */
async function whenWelcomed(browser: Browser): Promise<void> {
  const end = Date.now() + longestWelcome;
  while (Date.now() < end) {
    if (await isOpenIn(browser, "#welcome")) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
}

async function openPage(browser: Browser, path: string, of = uuid): Promise<Page> {
  return openTill(browser, path, of, 'document.querySelector("h1") !== null');
}

/** A picture is a page too, and the browser offers the extension's interfaces in it. */
async function openObserver(browser: Browser): Promise<Page> {
  return openTill(browser, "icons/128.png", uuid, "chrome.tabs !== undefined");
}

/** Going to a page of an extension is never said to have ended, though the page is there. */
async function openTill(browser: Browser, path: string, of: string, isThere: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${of}/${path}`).catch(() => undefined);
  await untilTrue(async () => (await page.evaluate(isThere)) === true, `${path} is shown`);
  return page;
}
