import type { Page } from "@playwright/test";

/** What a popup says, as a person reads it. */
export interface PopupText {
  /** The service's name, or the title of the screen that is shown instead. */
  readonly title: string;
  /** Where the person stands. */
  readonly sentence: string;
  /** Each with whether it concerns the person. */
  readonly incidents: readonly string[];
  /** Incidents of others in which the service is only named. */
  readonly mentions: readonly string[];
  readonly question: string;
  readonly openSteps: readonly string[];
  readonly care: readonly string[];
}

/** Reads an open popup, with the incidents that are folded. */
export async function readPopup(popup: Page): Promise<PopupText> {
  const texts = async (selector: string) =>
    (await popup.locator(selector).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
  await popup.locator("main h1").waitFor();
  for (const fold of await popup.locator("main details:has(> summary)").all()) {
    const isOfIncidents = await fold.evaluate(
      (details) => details.parentElement?.matches(".panel, .popup-more") && !details.matches("[data-wide]"),
    );
    if (isOfIncidents) await fold.locator("> summary").click();
  }
  const [titles, verdicts] = [await texts(".happened-title"), await texts(".happened-verdict")];
  return {
    title: (await texts("main h1")).join(" "),
    sentence: (await texts("[elementtiming=standing]")).join(" "),
    incidents: titles.map((title, at) => `${title} (${verdicts[at] ?? ""})`),
    mentions: await texts(".incident h3"),
    question: (await texts(".ask-card legend")).join(" "),
    openSteps: await texts("[data-step]:not([data-state=done]):not([data-state=skipped]) .step-title"),
    care: await texts("[data-care] > li summary"),
  };
}
