import type { Page } from "@playwright/test";

/** The long tasks of a page: what holds up its main thread for more than 50 ms, as the browser tells. */
export class LongTasks {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Begins to watch a page. */
  static async of(page: Page): Promise<LongTasks> {
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(globalThis, { longTasks: durations });
      new PerformanceObserver((list) => {
        durations.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: "longtask" });
    });
    return new LongTasks(page);
  }

  /** Milliseconds of the longest since it was asked last; 0 where none was longer than 50. */
  longest(): Promise<number> {
    return this.#page.evaluate(() => {
      const { longTasks } = globalThis as unknown as { longTasks: number[] };
      return Math.max(0, ...longTasks.splice(0));
    });
  }

  /** Forgets what has been so far. */
  async forget(): Promise<void> {
    await this.longest();
  }
}
