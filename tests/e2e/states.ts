import type { CDPSession, Page } from "@playwright/test";
import { knownCausesOf } from "#lib/domain/cause.ts";
import { addDays, addMonths, dayOf } from "#lib/domain/day.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { person } from "#lib/domain/resolution.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Step } from "#lib/domain/step.ts";
import { refuseAbilities } from "#scripts/browser/allow-ability.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { callOf } from "../everywhere/call-of.ts";
import { ownAt, toldToHave, visitedToday } from "./expected.ts";
import { exportFiles } from "./export-files.ts";
import { expect } from "./fixtures.ts";
import { setTextSize } from "./page-checks.ts";
import type { Rows } from "./put-record.ts";
import { first } from "./summary-page.ts";

// Every state that a page can be in, and the way there. What a state needs of the browser is made up in its page: an
// address of the tab, a permission, a disk that is full.

/** One state of a page. */
export interface State {
  readonly name: string;
  /** The part of the address of the summary after `#`; none for the popup. */
  readonly view?: string;
  /** The address of the tab that the popup is about. */
  readonly tab?: string;
  readonly record?: Rows;
  /** Runs in the page before anything of it does. */
  readonly before?: () => void;
  /** What the person does then. */
  readonly reach?: (page: Page) => Promise<void>;
}

const { find, saving, settings, welcome, upToDate, advice, alertSettings } = textsIn("en");
const today = dayOf(Date.now());
const longAgo = addDays(today, -40);
const ids = ["weibo", "line", "jd", "icloud", "meitu", "baidu", "pinterest"];

const visited: Rows = {
  visits: ids.map(visitedToday),
  settings: [{ key: "welcomedOn", value: today }],
};

/** With something in every part of a page. */
export const rich: Rows = {
  visits: ids.map(visitedToday),
  accounts: [
    {
      ...toldToHave("weibo"),
      since: "2011",
      passwordChangedOn: "2013-02",
      password: "shared",
      secondFactor: false,
    },
    { serviceId: "baidu", standing: "never", saidOn: today },
    { ...toldToHave("github"), inUse: false },
  ],
  finds: [
    {
      serviceId: "line",
      origin: "history",
      foundOn: today,
      firstOn: addMonths(today, -2),
      lastOn: today,
      dayCount: 3,
    },
    { serviceId: "jd", origin: "export", foundOn: today, accountBy: "2019-01-01", isWeak: true, logins: 2 },
    { serviceId: "weibo", origin: "export", foundOn: today, isExposed: true },
  ],
  reuseGroups: [
    {
      id: "00000000-0000-4000-8000-000000000001",
      foundOn: today,
      likeness: "same",
      serviceIds: ["weibo", "jd"],
      unlisted: 2,
    },
    {
      id: "00000000-0000-4000-8000-000000000002",
      foundOn: today,
      likeness: "near",
      serviceIds: ["line", "icloud"],
      unlisted: 0,
    },
  ],
  declinedServices: [
    { serviceId: "github", since: today },
    { serviceId: "pixiv", since: today },
  ],
  mutedServices: [{ serviceId: "line", since: today }],
  noticedSigns: [],
  settings: [
    { key: "welcomedOn", value: today },
    { key: "region", value: "japan" },
    { key: "exportFileOn", value: today },
    { key: "keepVisitsMonths", value: 12 },
    {
      key: "lookedOn",
      value: { on: longAgo, known: { catalogue: longAgo }, before: { catalogue: longAgo } },
    },
  ] satisfies readonly StoredSetting[],
};

/** Everything that is asked for at these services was settled in one way. */
function settledAt(serviceIds: readonly string[], as: (step: Step) => Partial<Resolution>): Rows {
  const resolutions = serviceIds.flatMap((id) =>
    ownAt(id).steps.map((step) => ({
      subject: step.scope === "person" ? person : id,
      stepId: step.stepId,
      resolvedOn: today,
      covers: step.requests.flatMap(({ cause }) => knownCausesOf(cause)),
      ...as(step),
    })),
  );
  return { ...visited, visits: serviceIds.map(visitedToday), resolutions };
}

const allDone = settledAt(["weibo", "line"], () => ({ outcome: "done" }));
const allPutOff = settledAt(["weibo", "line"], () => ({
  outcome: "put-off",
  until: addDays(today, 5),
  when: "day",
}));

const weibo = "https://www.weibo.com/";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The person says yes to what the browser asks, and nothing that is begun comes to an end. */
const neverEnding = () => {
  const never = () => new Promise<never>(() => undefined);
  Object.assign(chrome.permissions, {
    request: async () => true,
    contains: async () => true,
    remove: async () => true,
  });
  Object.assign(globalThis, {
    fetch: never,
    Worker: class extends EventTarget {
      postMessage = () => undefined;
      terminate = () => undefined;
    },
  });
};

/** The person has not yet answered what the browser asks. */
const unanswered = () => {
  Object.assign(chrome.permissions, { request: () => new Promise<never>(() => undefined) });
};

/** The database answers with an error from the beginning. */
const broken = {
  unavailable: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Made up.", "SecurityError");
    };
  },
  newer: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Made up.", "VersionError");
    };
  },
  damaged: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Made up.", "UnknownError");
    };
  },
  crashed: () => {
    IDBFactory.prototype.open = () => {
      throw new TypeError("Made up.");
    };
  },
} as const;

/** Nothing more is written from now on. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException("Made up.", "QuotaExceededError");
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });
}

const stateRow = (over: object) => [{ key: "current", ...over }];

const chooseExport = async (page: Page, content: Buffer, name: string) => {
  await page.getByLabel(find.exported.choose).setInputFiles({ name, mimeType: "text/csv", buffer: content });
};

const [{ name: exportName, content: exportContent }] = exportFiles;

async function eraseAll(page: Page): Promise<void> {
  await button(page, settings.erase.open).click();
  await page.getByRole("dialog").getByRole("textbox").fill(settings.erase.word);
}

async function welcomeTo(page: Page, step: 2 | 3 | 4 | 5): Promise<void> {
  await button(page, welcome.next).click();
  await page.getByRole("searchbox").fill("weibo");
  await page.getByRole("checkbox", { name: "Weibo", exact: true }).check();
  if (step === 2) return;
  await button(page, welcome.next).click();
  if (step === 3) return;
  await button(page, welcome.next).click();
  if (step === 4) return;
  await button(page, welcome.answers.showResult).click();
}

const backup = (over: object = {}) => ({
  name: "backup.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(over)),
});

/** Takes what a backup of this record would be, in the page that saves it. */
async function restoreOwn(page: Page): Promise<void> {
  const saved = page.waitForEvent("download");
  await button(page, saving.save.button).click();
  const stream = await (await saved).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  const earlier = text.replace(/"firstOn":"[^"]*"/, '"firstOn":"2020-01-01"');
  await page.locator('input[type="file"]').setInputFiles({ ...backup(), buffer: Buffer.from(earlier) });
  await expect(page.locator(".restore-preview")).toBeVisible();
}

/** Every state, the popup's first. */
export const states: readonly State[] = [
  { name: "the popup with several steps", tab: "https://www.jd.com/" },
  {
    name: "the popup with its menu open and a sign noticed",
    tab: weibo,
    record: { ...visited, noticedSigns: [] },
    reach: async (page) => {
      await page.locator(".service-menu > button").click();
      await button(page, advice.menu.noticed).click();
      const sign = page.locator(".service-signs input").first();
      await sign.click();
      await expect(sign).toBeChecked();
    },
  },
  { name: "the popup with a question", tab: "https://www.baidu.com/" },
  { name: "the popup with an allegation", tab: "https://www.icloud.com/" },
  { name: "the popup of a service that is only named", tab: "https://www.meitu.com/" },
  { name: "the popup with nothing known", tab: "https://www.pinterest.com/" },
  { name: "the popup with everything settled", tab: weibo, record: allDone },
  { name: "the popup with everything put off", tab: weibo, record: allPutOff },
  {
    name: "the popup of somebody without an account",
    tab: weibo,
    record: { ...visited, accounts: [{ serviceId: "weibo", standing: "never", saidOn: today }] },
  },
  { name: "the popup at an unlisted service", tab: "https://notweibo.com/" },
  { name: "the popup at a page of the browser", tab: "about:blank" },
  { name: "the popup at a page nearby", tab: "http://192.168.1.1/" },
  { name: "the popup in a private window", tab: "private" },
  {
    name: "the popup while recording is paused",
    tab: weibo,
    record: { ...visited, settings: [{ key: "isRecordingPaused", value: true }] },
  },
  {
    name: "the popup with a full disk",
    tab: weibo,
    record: visited,
    reach: async (page) => {
      await fillDisk(page);
      await page.locator("[data-step]").getByRole("checkbox").first().click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "the popup while the catalogue loads",
    tab: weibo,
    record: { catalogueState: stateRow({}) },
    before: neverEnding,
  },
  {
    name: "the popup when the catalogue could not be loaded",
    tab: weibo,
    record: { catalogueState: stateRow({ failure: { on: today, reason: "made up" } }) },
  },
  { name: "the popup where nothing can be kept", tab: weibo, before: broken.unavailable },
  { name: "the popup after a fault", tab: weibo, before: broken.crashed },

  { name: "home with nothing", view: "" },
  { name: "home with steps", view: "", record: rich },
  { name: "home with everything settled", view: "", record: allDone },
  { name: "home with everything put off", view: "", record: allPutOff },
  { name: "home with nothing urgent", view: "", record: { ...visited, visits: [visitedToday("pinterest")] } },
  {
    name: "home after a loss, with an older catalogue",
    view: "",
    record: {
      ...visited,
      settings: [
        { key: "welcomedOn", value: today },
        { key: "lostOn", value: today },
      ],
    },
    reach: async (page) => expect(page.getByRole("alert").first()).toBeVisible(),
  },
  { name: "the plan", view: "plan", record: rich },
  {
    name: "the plan with a filter and a step ticked",
    view: "plan",
    record: rich,
    reach: async (page) => {
      await page.locator('[aria-pressed="false"]').first().click();
      await page.locator("[data-step]").getByRole("checkbox").first().click();
    },
  },
  { name: "the plan with nothing", view: "plan" },
  { name: "the plan with everything settled", view: "plan", record: allDone },
  {
    name: "the plan with a full disk",
    view: "plan",
    record: visited,
    reach: async (page) => {
      await fillDisk(page);
      await page.locator("[data-step]").getByRole("checkbox").first().click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  { name: "the data", view: "data", record: rich },
  { name: "the data with nothing", view: "data" },
  { name: "one kind of data", view: "data/phone-numbers", record: rich },
  { name: "a kind of data that there is not", view: "data/nothing", record: rich },
  { name: "the timeline", view: "timeline", record: rich },
  { name: "the timeline with nothing", view: "timeline" },
  { name: "the services", view: "services", record: rich },
  {
    name: "the services with nothing that fits",
    view: "services",
    record: rich,
    reach: (page) => page.getByRole("searchbox").fill("zzz"),
  },
  { name: "the services with nothing", view: "services" },
  { name: "a service", view: "services/weibo", record: rich },
  { name: "a service that was left", view: "services/baidu", record: rich },
  { name: "a service that there is not", view: "services/unknown", record: rich },
  {
    name: "a service with its menu open",
    view: "services/jd",
    record: rich,
    reach: async (page) => {
      await page.locator(".service-menu > button").click();
      await button(page, advice.menu.noticed).click();
    },
  },
  { name: "the ways to find, with nothing", view: "find" },
  {
    name: "the ways to find, with menus open and a name typed",
    view: "find",
    record: rich,
    reach: async (page) => {
      await page.getByRole("searchbox").fill("wei");
      for (const menu of await page.locator(".own-row > button").all()) await menu.click();
    },
  },
  {
    name: "the history being looked through",
    view: "find",
    before: unanswered,
    reach: async (page) => {
      await button(page, find.history.start).click();
      await expect(page.getByRole("progressbar")).toBeVisible();
    },
  },
  {
    name: "the history refused",
    view: "find",
    reach: async (page) => {
      await refuseAbilities(page);
      await button(page, find.history.start).click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "an export being read",
    view: "find",
    before: neverEnding,
    reach: async (page) => {
      await chooseExport(page, exportContent, exportName);
      await expect(page.getByRole("progressbar")).toBeVisible();
    },
  },
  {
    name: "an export read",
    view: "find",
    reach: async (page) => {
      await chooseExport(page, exportContent, exportName);
      await expect(page.getByText(find.preview.found(4))).toBeVisible();
    },
  },
  {
    name: "an export kept",
    view: "find",
    reach: async (page) => {
      await chooseExport(page, exportContent, exportName);
      await page.locator(".find-preview [data-look=main]").click();
      await expect(page.getByText(find.done(4))).toBeVisible();
    },
  },
  {
    name: "an export refused",
    view: "find",
    reach: async (page) => {
      await chooseExport(page, Buffer.from("colour,size\nred,12\n"), "table.csv");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "the question before an origin is erased",
    view: "find",
    record: rich,
    reach: async (page) => {
      await button(page, find.erase.open.export).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  { name: "the check of a password", view: "password-check", record: rich },
  { name: "keeping up to date", view: "up-to-date", record: rich },
  {
    name: "keeping up to date, refused",
    view: "up-to-date",
    reach: async (page) => {
      await refuseAbilities(page);
      await button(page, upToDate.of.feed.turnOn).click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "keeping up to date, running",
    view: "up-to-date",
    before: neverEnding,
    reach: async (page) => {
      await button(page, upToDate.of.feed.turnOn).click();
      await expect(page.getByRole("progressbar")).toBeVisible();
    },
  },
  {
    name: "keeping up to date, on and refused lately",
    view: "up-to-date",
    before: neverEnding,
    record: {
      ...visited,
      refreshes: [
        {
          key: "feed",
          isOn: true,
          failures: 2,
          tried: { at: Date.now() - 3_600_000, end: { kind: "refused", why: "offline" } },
          nextAt: Date.now() + 3_600_000,
        },
      ],
    },
  },
  { name: "saving", view: "saving", record: rich },
  {
    name: "a backup refused",
    view: "saving",
    reach: async (page) => {
      await page.locator('input[type="file"]').setInputFiles(backup());
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  { name: "a backup to be added", view: "saving", record: visited, reach: restoreOwn },
  {
    name: "a backup added",
    view: "saving",
    record: visited,
    reach: async (page) => {
      await restoreOwn(page);
      await button(page, saving.restore.confirm).click();
      await expect(page.locator(".restore-outcome")).toBeVisible();
    },
  },
  { name: "the settings", view: "settings", record: rich },
  {
    name: "the settings with notifications on and paused",
    view: "settings",
    before: neverEnding,
    record: {
      ...rich,
      settings: [{ key: "alerts", value: { isOn: true, snoozedUntil: addDays(today, 7) } }],
    },
  },
  {
    name: "the settings with notifications refused",
    view: "settings",
    reach: async (page) => {
      await refuseAbilities(page);
      await page.getByRole("switch", { name: alertSettings.turnOn }).click();
      await expect(page.locator(".alert-refused")).toBeVisible();
    },
  },
  { name: "the question before all is erased", view: "settings", record: rich, reach: eraseAll },
  {
    name: "all erased",
    view: "settings",
    record: rich,
    reach: async (page) => {
      await eraseAll(page);
      await page.getByRole("dialog").getByRole("button", { name: settings.erase.confirm }).click();
      await expect(first(page)).toHaveText(settings.erase.done.title);
    },
  },
  { name: "the welcome", view: "welcome" },
  { name: "the welcome, choosing", view: "welcome", reach: (page) => button(page, welcome.next).click() },
  { name: "the welcome, chosen", view: "welcome", reach: (page) => welcomeTo(page, 2) },
  {
    name: "the welcome, with nothing that fits",
    view: "welcome",
    reach: async (page) => {
      await button(page, welcome.next).click();
      await page.getByRole("searchbox").fill("zzz");
    },
  },
  { name: "the welcome, finding", view: "welcome", reach: (page) => welcomeTo(page, 3) },
  { name: "the welcome, answering", view: "welcome", reach: (page) => welcomeTo(page, 4) },
  { name: "the welcome, the result", view: "welcome", reach: (page) => welcomeTo(page, 5) },
  { name: "the summary where nothing can be kept", view: "", before: broken.unavailable },
  { name: "the summary of a later release", view: "", before: broken.newer },
  {
    name: "the summary of a damaged record",
    view: "",
    before: broken.damaged,
    reach: (page) => page.locator('[data-look="choice"]').first().click(),
  },
  { name: "the summary after a fault", view: "", before: broken.crashed },
  {
    name: "the summary while the catalogue loads",
    view: "",
    record: { catalogueState: stateRow({}) },
    before: neverEnding,
  },
  {
    name: "the summary when the catalogue could not be loaded",
    view: "",
    record: { catalogueState: stateRow({ failure: { on: today, reason: "made up" } }) },
  },
];

interface Size {
  readonly width: number;
  readonly height: number;
}

const own: Size = { width: 1280, height: 800 };

/**
 * A page that is brought into one state after the other: to open a new one for each takes the browser as long as all
 * that is measured there.
 */
export class StatePage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly #origin: string;
  #before: readonly string[] = [];
  #entered = 0;

  private constructor(page: Page, session: CDPSession, origin: string) {
    this.page = page;
    this.session = session;
    this.#origin = origin;
  }

  static async open({ context, id }: RunningExtension): Promise<StatePage> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Page.enable");
    return new StatePage(page, session, `chrome-extension://${id}`);
  }

  /** The size of the window; Playwright's own way has the browser resize its frame as well. */
  async resize({ width, height }: Size): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.session.send("Emulation.setDeviceMetricsOverride", metrics);
  }

  /**
   * Leaves the state it is in for another, once the record is as that wants it. The popup is shown in a tab, and told
   * which tab it is about.
   *
   * @returns the size of the window.
   */
  async enter(state: State): Promise<Size> {
    const { page } = this;
    const size = state.tab === undefined ? own : { width: 400, height: 600 };
    for (const identifier of this.#before) {
      await this.session.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
    }
    this.#before = [];
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    await setTextSize(this.session, 16);
    await this.resize(size);
    if (state.before) await this.#runBefore(callOf(state.before, undefined));
    if (state.tab !== undefined) await this.#runBefore(callOf(pretendTab, state.tab));
    // With the same address but for what follows `#` the page would stay.
    this.#entered += 1;
    const [file, view] = state.tab === undefined ? ["summary.html", `#${state.view}`] : ["popup.html", ""];
    await page.goto(`${this.#origin}/${file}?${this.#entered}${view}`);
    await first(page).waitFor();
    await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 1000 })));
    await state.reach?.(page);
    // What is out of sight is laid out too, to be measured.
    await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      await sheet.replace("* { content-visibility: visible !important; }");
      document.adoptedStyleSheets.push(sheet);
    });
    return size;
  }

  async #runBefore(source: string): Promise<void> {
    const { identifier } = await this.session.send("Page.addScriptToEvaluateOnNewDocument", { source });
    this.#before = [...this.#before, identifier];
  }
}

/** Whether it is one after a fault of the product: else no such screen may be measured in its place. */
export const isFault = ({ before }: State): boolean => before === broken.crashed;

/** Runs in the page: makes it believe that it is the popup of a tab. */
const pretendTab = (_: Window & typeof globalThis, address: string) => {
  const isPrivate = address === "private";
  Object.assign(chrome.tabs, { query: async () => [{ id: 1, incognito: isPrivate }] });
  Object.assign(chrome.webNavigation, { getFrame: async () => ({ url: address, errorOccurred: false }) });
};
