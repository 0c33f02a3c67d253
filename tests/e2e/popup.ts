import type { Locator, Page } from "@playwright/test";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Texts } from "#lib/locales/texts.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { step } from "./expected.ts";

/** What a person does on a screen of a service: in the popup, or on the summary. */
export class ServiceScreen {
  readonly page: Page;
  readonly texts: Texts;

  constructor(page: Page, texts: Texts = textsIn("en")) {
    this.page = page;
    this.texts = texts;
  }

  /** Opens the real popup on the tab in front. */
  static async open(omamori: RunningExtension, texts?: Texts): Promise<ServiceScreen> {
    return new ServiceScreen(await omamori.openPopup(), texts);
  }

  /** The item of a step. */
  step(stepId: StepId): Locator {
    return this.page.getByRole("listitem").filter({ has: this.box(stepId) });
  }

  /** The box that is ticked when a step is done. */
  box(stepId: StepId): Locator {
    return this.page.getByRole("checkbox", { name: this.#titleOf(stepId), exact: true });
  }

  /** The titles of the steps, in the order on screen. */
  async stepTitles(): Promise<string[]> {
    return await this.page.locator(".step-title").allTextContents();
  }

  /** Leaves a step out, or puts it off. `word`: one of the choices. */
  async choose(word: string, stepId: StepId): Promise<void> {
    const { snooze, skip } = this.texts.steps;
    await this.step(stepId).getByText(`${snooze} / ${skip}`, { exact: true }).click();
    await this.#button(word, stepId).click();
  }

  async undo(stepId: StepId): Promise<void> {
    await this.#button(this.texts.steps.undo, stepId).click();
  }

  #button(word: string, stepId: StepId): Locator {
    return this.page.getByRole("button", { name: `${word}: ${this.#titleOf(stepId)}`, exact: true });
  }

  #titleOf(stepId: StepId): string {
    return textOf(step(stepId).title, this.texts.language);
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
