import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { abilityIds } from "#lib/domain/ability.ts";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { personAtChromium } from "./chromium-person.ts";
import { personAtFirefox } from "./firefox-person.ts";
import type { Habits, Person, View } from "./person.ts";

export { expect };

interface SharedByAll {
  /** Answers every address. */
  readonly web: LocalWeb;
  /** One browser for all tests that need nothing special; its person says yes to whatever they are asked. */
  readonly sharedPerson: Person;
}

interface OfOneTest {
  /** What the person's browser is set to. */
  readonly habits: Habits;
  readonly folder: string;
  /** A person at the browser of the project, on a profile of their own: it takes seconds to start. */
  readonly person: Person;
  /** One more, with another profile: somebody's other device. */
  readonly another: Person;
  /** A person at a browser that other tests use too, with nothing on record: for what leaves no other trace. */
  readonly anyone: Person;
}

const makeFolder = () => mkdtemp(join(tmpdir(), "omamori-everywhere-"));
const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });

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
  sharedPerson: [
    async ({ web }, use, { project }) => {
      const folder = await makeFolder();
      const person = await personAt(project.name)(folder, web, { allows: abilityIds });
      await use(person);
      await person.close();
      await removeFolder(folder);
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  folder: async ({}, use) => {
    const folder = await makeFolder();
    await use(folder);
    await removeFolder(folder);
  },
  habits: [{}, { option: true }],
  person: async ({ web, folder, habits }, use, { project }) => {
    const person = await personAt(project.name)(folder, web, habits);
    await use(person);
    await person.close();
  },
  another: async ({ web, folder }, use, { project }) => {
    const person = await personAt(project.name)(join(folder, "another"), web);
    await use(person);
    await person.close();
  },
  anyone: async ({ sharedPerson }, use) => {
    await sharedPerson.forgetAll();
    await use(sharedPerson);
  },
});

const personAt = (project: string) => (project === "firefox" ? personAtFirefox : personAtChromium);

/** What is to be read on a page, or in a part of it; nothing where there is no such part. */
export const textIn = (view: View, selector = "body"): Promise<string | undefined> =>
  view.run((page, found) => page.document.querySelector(found)?.textContent ?? undefined, selector);
