import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { personAtChromium } from "./chromium-person.ts";
import { personAtFirefox } from "./firefox-person.ts";
import type { Person, View } from "./person.ts";

export { expect };

interface SharedByAll {
  /** Answers every address. */
  readonly web: LocalWeb;
}

interface OfOneTest {
  /** Of Firefox, where a test is about one. */
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  readonly folder: string;
  /** A person at the browser of the project, on a profile of their own. */
  readonly person: Person;
}

export const test = base.extend<OfOneTest, SharedByAll>({
  web: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const web = await LocalWeb.open();
      await use(web);
      await web.close();
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "omamori-everywhere-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  preferences: [{}, { option: true }],
  person: async ({ web, folder, preferences }, use, { project }) => {
    const isFirefox = project.name === "firefox";
    const person = await (isFirefox
      ? personAtFirefox(folder, web, preferences)
      : personAtChromium(folder, web));
    await use(person);
    await person.close();
  },
});

/** What is to be read on a page, or in a part of it; nothing where there is no such part. */
export const textIn = (view: View, selector = "body"): Promise<string | undefined> =>
  view.run((page, found) => page.document.querySelector(found)?.textContent ?? undefined, selector);
