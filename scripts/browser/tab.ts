import type { Page } from "@playwright/test";

/** What the toolbar icon says on one tab. */
export interface Icon {
  readonly badge: string;
  readonly tooltip: string;
}

/** One tab of a running browser. */
export class Tab {
  readonly page: Page;
  /** The browser's own number for it. */
  readonly id: number;
  readonly #observer: Page;

  /** @param observer the extension's page that is asked about the icon. */
  constructor(page: Page, id: number, observer: Page) {
    this.page = page;
    this.id = id;
    this.#observer = observer;
  }

  /** Goes to an address and waits until it is loaded. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /**
   * Closes it as the extension's interfaces do: the request that `page.close` sends is lost when it
   * comes in the middle of a commit.
   */
  async close(): Promise<void> {
    const closed = this.page.waitForEvent("close");
    await this.#observer.evaluate((tabId) => chrome.tabs.remove(tabId), this.id);
    await closed;
  }

  /** The number on the toolbar icon while this tab is in front. */
  async badge(): Promise<string> {
    return (await this.icon()).badge;
  }

  /** All that the toolbar icon says while this tab is in front. */
  icon(): Promise<Icon> {
    return this.#observer.evaluate(async (tabId) => {
      const [badge, tooltip] = await Promise.all([
        chrome.action.getBadgeText({ tabId }),
        chrome.action.getTitle({ tabId }),
      ]);
      return { badge, tooltip };
    }, this.id);
  }
}
