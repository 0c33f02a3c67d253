import type { Contender } from "./contender.ts";

/** A page that neither extension knows. */
const between = "https://between.example/";

/**
 * Milliseconds from asking the tab to go to a page until the icon has its badge, as a page of the
 * extension sees it. The test driver only looks on.
 *
 * @param prepare is done last before the clock starts.
 */
export async function timeVisit(contender: Contender, prepare: () => Promise<void>): Promise<number> {
  const { tab, extension, address } = contender;
  await tab.page.bringToFront();
  await tab.visit(between);
  await prepare();
  return extension.observer.evaluate(
    async ({ tabId, url }) => {
      if (await chrome.action.getBadgeText({ tabId })) throw new Error("There is a badge before the visit.");
      performance.mark("visit");
      const start = performance.now();
      void chrome.tabs.update(tabId, { url });
      for (;;) {
        const badge = await chrome.action.getBadgeText({ tabId });
        const time = performance.now() - start;
        if (badge) {
          performance.mark("badge");
          return time;
        }
        if (time > 10_000) throw new Error("No badge came.");
      }
    },
    { tabId: tab.id, url: address },
  );
}
