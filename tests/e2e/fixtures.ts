import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { forgetAll } from "#scripts/browser/forget-all.ts";
import type { LaunchOptions } from "#scripts/browser/launch-browser.ts";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { findBrowser } from "#scripts/set-up/browser.mjs";

export { expect };

/** The built extension, as it is shipped. */
export const shippedBuild = ".output/chrome-mv3";

/** The same with the catalogue of `made-up-catalogue.ts`, which is there before the first test. */
export const build = ".output/chrome-mv3-made-up";

/** Starts a browser on the test's own profile; a second start finds what the first one left. */
export type Launch = (options?: Partial<LaunchOptions>) => Promise<RunningExtension>;

interface SharedByAll {
  /** Answers every address. */
  readonly web: LocalWeb;
  /** A browser with the extension, shared by the tests that leave no trace but visits. */
  readonly omamori: RunningExtension;
}

interface OfOneTest {
  /** Folder that is deleted after the test. */
  readonly folder: string;
  readonly launch: Launch;
  /** The browser of all with nothing on record and no tab open: for what leaves no trace elsewhere. */
  readonly anyone: RunningExtension;
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
  omamori: [
    async ({ web }, use) => {
      const profile = await makeFolder();
      const omamori = await launchOn(profile, web);
      await use(omamori);
      await omamori.close();
      await removeFolder(profile);
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  folder: async ({}, use) => {
    const folder = await makeFolder();
    await use(folder);
    await removeFolder(folder);
  },
  launch: async ({ web, folder }, use) => {
    const launched: RunningExtension[] = [];
    await use(async (options) => {
      const omamori = await launchOn(join(folder, "profile"), web, options);
      launched.push(omamori);
      return omamori;
    });
    await Promise.all(launched.map((omamori) => omamori.close()));
  },
  anyone: async ({ omamori }, use) => {
    await forgetAll(omamori.observer);
    await use(omamori);
  },
});

/** The browser that the tests run in. */
export function installedBrowser(): string {
  const executable = findBrowser();
  if (executable === undefined) throw new Error("There is no Chromium; `npm test` finds or installs one.");
  return executable;
}

/** Starts a browser on a profile that whoever asks for it deletes. */
export async function launchOn(
  profile: string,
  web: LocalWeb,
  options: Partial<LaunchOptions> = {},
): Promise<RunningExtension> {
  if (!existsSync(build)) throw new Error("There is no build to test; `npm run build` makes one.");
  const omamori = await RunningExtension.launch({
    executable: installedBrowser(),
    profile,
    extensions: [build],
    ...options,
    args: [...web.browserArgs, ...(options.args ?? [])],
  });
  await omamori.whenReady();
  return omamori;
}

export const makeFolder = () => mkdtemp(join(tmpdir(), "omamori-e2e-"));

export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });
