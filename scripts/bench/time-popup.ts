import type { Contender } from "./contender.ts";

/**
 * Milliseconds from opening the popup by its toolbar icon until its first sentence is painted, which
 * the Element Timing interface tells of the element marked `standing`.
 */
export async function timePopup({ tab, extension, address }: Contender): Promise<number> {
  await tab.page.bringToFront();
  if (tab.page.url() !== address) await tab.visit(address);
  return extension.observer.evaluate(async () => {
    performance.mark("popup");
    const start = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    const [popup] = chrome.extension.getViews({ type: "popup" }) as (Window & typeof globalThis)[];
    if (!popup) throw new Error("The popup did not open.");
    const painted = await new Promise<number>((resolve, reject) => {
      const observer = new popup.PerformanceObserver((list) => {
        // Not among the types of the document's library.
        const [entry] = list.getEntries() as (PerformanceEntry & { readonly renderTime: number })[];
        if (entry) resolve(popup.performance.timeOrigin + entry.renderTime);
      });
      observer.observe({ type: "element", buffered: true });
      setTimeout(() => reject(new Error("The popup painted no element marked as `standing`.")), 5_000);
    });
    performance.mark("sentence", { startTime: painted - performance.timeOrigin });
    popup.close();
    while (chrome.extension.getViews({ type: "popup" }).length > 0) await chrome.runtime.getPlatformInfo();
    return painted - start;
  });
}
