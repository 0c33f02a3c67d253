import type { Locator, Page } from "@playwright/test";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { step } from "./expected.ts";

/** What a person does on a screen of a service: in the popup, or on the summary. */
export class ServiceScreen {
  readonly page: Page;
  readonly texts: SummaryTexts;

  constructor(page: Page, texts: SummaryTexts = textsIn("en")) {
    this.page = page;
    this.texts = texts;
  }

  /** Opens the real popup on the tab in front. */
  static async open(omamori: RunningExtension, texts?: SummaryTexts): Promise<ServiceScreen> {
    const screen = new ServiceScreen(await omamori.openPopup(), texts);
    await screen.sentence.waitFor();
    return screen;
  }

  /** Where the person stands. */
  get sentence(): Locator {
    return this.page.locator("[elementtiming=standing]");
  }

  /** A step, in full, as a row or settled. */
  step(stepId: StepId): Locator {
    return this.page.locator(`[data-step="${stepId}"]`);
  }

  /** The box that is ticked when a step is done; nothing for one that was settled before the screen opened. */
  box(stepId: StepId): Locator {
    return this.step(stepId).getByRole("checkbox", {
      name: this.texts.advice.step.markDone(this.titleOf(stepId)),
      exact: true,
    });
  }

  /** The steps that are to be seen, in the order on screen. */
  async stepIds(): Promise<string[]> {
    return this.page
      .locator("[data-step]")
      .filter({ visible: true })
      .evaluateAll((steps) => steps.map((step) => step.getAttribute("data-step") ?? ""));
  }

  /** Opens a row. */
  async unfold(stepId: StepId): Promise<void> {
    await this.step(stepId).locator("summary").first().click();
  }

  /** Leaves a step out, or puts it off. `word`: one of the choices. */
  async choose(word: string, stepId: StepId): Promise<void> {
    const { advice, steps } = this.texts;
    await this.step(stepId)
      .locator("summary", { hasText: `${advice.step.later} / ${steps.skip}` })
      .click();
    await this.#button(word, stepId).click();
  }

  /** Takes back that a settled step is. */
  async undo(stepId: StepId): Promise<void> {
    await this.#button(this.texts.steps.undo, stepId).click();
  }

  /** The question that is asked, of one kind. */
  question(kind: string): Locator {
    return this.page.locator(`[data-question="${kind}"]`);
  }

  /** Answers it. */
  async answer(kind: string, word: string): Promise<void> {
    await this.question(kind).getByRole("button", { name: word, exact: true }).click();
  }

  /** One of the three rows of care. */
  care(row: "apps" | "password" | "close"): Locator {
    return this.page.locator(`li[data-care="${row}"]`);
  }

  /** An incident with how it concerns the person. */
  incident(incidentId: string): Locator {
    return this.page.locator(`[data-incident="${incidentId}"]`);
  }

  /** Opens the menu of what is seldom needed. */
  async openMenu(): Promise<void> {
    await this.page.locator(".service-menu > button").click();
  }

  titleOf(stepId: StepId): string {
    return textOf(step(stepId).title, this.texts.language);
  }

  #button(word: string, stepId: StepId): Locator {
    return this.page.getByRole("button", { name: `${word}: ${this.titleOf(stepId)}`, exact: true });
  }
}

/**
 * Follows a link or presses a button that takes the person elsewhere. The browser closes the popup
 * then, and with it the answer that the click would have had.
 */
export async function leaveBy(target: Locator, key?: string): Promise<void> {
  try {
    await (key ? target.press(key) : target.click());
  } catch (error) {
    if (!(error instanceof Error && /has been closed/.test(error.message))) throw error;
  }
}
