import type { Page } from "@playwright/test";

/** What a popup says, as a person reads it. */
export interface PopupText {
  /** The service's name, or the title of the screen that is shown instead. */
  readonly title: string;
  readonly sentence: string;
  /** Each with how well it is established. */
  readonly incidents: readonly string[];
  /** Incidents of others in which the service is only named, each with its part in it. */
  readonly mentions: readonly string[];
  readonly openSteps: readonly string[];
}

/** Reads an open popup. */
export async function readPopup(popup: Page): Promise<PopupText> {
  const texts = async (selector: string) =>
    (await popup.locator(selector).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
  const sentence = popup.locator("[elementtiming=standing]");
  await sentence.waitFor();
  // Incidents that are unlikely to be the reader's are folded, and made when they are opened.
  const folded = popup.locator("section.panel > details.disclosure");
  for (const fold of await folded.all()) {
    await fold.locator("> summary").click();
    await fold.locator(".incident").first().waitFor();
  }
  // The chip of a mention is not one of evidence.
  const ownIncident = ".incident:not(:has(> p > .chip.skipped))";
  const mention = ".incident:has(> p > .chip.skipped)";
  const titled = async (item: string) => {
    const [titles, chips] = [await texts(`${item} h3`), await texts(`${item} > p > .chip`)];
    return titles.map((title, at) => `${title} (${chips[at] ?? ""})`);
  };
  return {
    title: (await texts("h1")).join(" "),
    sentence: (await texts(".standing p")).join(" "),
    incidents: await titled(ownIncident),
    mentions: await titled(mention),
    openSteps: await texts(".step:not(.settled) .step-title"),
  };
}
