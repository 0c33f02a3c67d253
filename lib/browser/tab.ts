import { type Browser, browser } from "wxt/browser";

/** What the product needs to know of a tab. */
export interface Tab {
  readonly tabId: number;
  readonly isPrivate: boolean;
  /** When the person last looked at it: milliseconds since the epoch, missing where the browser does not say. */
  readonly lastAccessed: number | undefined;
}

const toTab = (tab: Browser.tabs.Tab): Tab[] =>
  tab.id === undefined ? [] : [{ tabId: tab.id, isPrivate: tab.incognito, lastAccessed: tab.lastAccessed }];

/** The tab with an id; nothing once it is closed. */
export async function readTab(tabId: number): Promise<Tab | undefined> {
  const tab = await whileTabIsOpen(browser.tabs.get(tabId));
  return tab ? toTab(tab)[0] : undefined;
}

/** Every open tab, private ones included. */
export async function readTabs(): Promise<Tab[]> {
  return (await browser.tabs.query({})).flatMap(toTab);
}

/** The tab the person is looking at in this window. */
export async function readActiveTab(): Promise<Tab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true })).flatMap(toTab)[0];
}

/** The page in a tab's main frame. */
export interface TabPage {
  readonly address: string;
  /** Whether loading it ended with an error: it may be the browser's own error page. */
  readonly hasFailed: boolean;
}

/**
 * The page a tab shows. `webNavigation.getFrame` needs neither the `tabs` permission nor access to
 * the site. Nothing for a tab that is closed, unloaded or discarded.
 */
export async function readTabPage(tabId: number): Promise<TabPage | undefined> {
  const frame = await whileTabIsOpen(browser.webNavigation.getFrame({ tabId, frameId: 0 }));
  return frame ? { address: frame.url, hasFailed: frame.errorOccurred } : undefined;
}

/**
 * Gives nothing where a call fails because its tab was closed in the meantime, which can happen
 * at any time and is nobody's mistake. Any other failure is thrown on.
 */
export async function whileTabIsOpen<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && /no tab with id|invalid tab id/i.test(error.message)) return undefined;
    throw error;
  }
}
