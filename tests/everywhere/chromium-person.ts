import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { AbilityId } from "#lib/domain/ability.ts";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import { fillHistory } from "#scripts/browser/fill-history.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { build, installedBrowser } from "../e2e/fixtures.ts";
import { callOf } from "./call-of.ts";
import type { Person, View } from "./person.ts";

/** A person at Chromium. */
export async function personAtChromium(folder: string, web: LocalWeb): Promise<Person> {
  const profile = join(folder, "profile");
  const start = async () => {
    const started = await RunningExtension.launch({
      executable: installedBrowser(),
      profile,
      extensions: [build],
      args: web.browserArgs,
    });
    await started.whenReady();
    return started;
  };
  let omamori = await start();
  const between = async (change: () => Promise<void> | void) => {
    await omamori.close();
    await change();
    omamori = await start();
  };
  return {
    browser: "chromium",
    visit: (address) => omamori.visit(address),
    visitPrivately: async (address) => {
      const windowId = await omamori.observer.evaluate(
        async (url) => (await chrome.windows.create({ incognito: true, url }))?.id,
        address,
      );
      return {
        close: () =>
          omamori.observer.evaluate(async (opened) => {
            if (opened !== undefined) await chrome.windows.remove(opened);
          }, windowId),
      };
    },
    openPopup: async () => viewOf(await omamori.openPopup()),
    openSummary: async (view) => viewOf(await omamori.openSummary(view)),
    hasOpen: async (end) => omamori.context.pages().some((page) => page.url().endsWith(end)),
    rows: async (table) => (await omamori.readTable(table)) as readonly Readonly<Record<string, unknown>>[],
    stopBackground: () => omamori.stopWorker(),
    restart: () => between(() => undefined),
    remember: (visits) =>
      between(() =>
        fillHistory(
          profile,
          visits.map(({ url, daysAgo }) => ({ url, at: Date.now() - daysAgo * 24 * 60 * 60 * 1_000 })),
        ),
      ),
    willAllow: (ability) => between(() => allowAbility(profile, omamori.id, ability)),
    holds: (ability: AbilityId) =>
      omamori.observer.evaluate(
        (id) => chrome.permissions.contains({ permissions: [id] }),
        ability as "history",
      ),
    close: () => omamori.close(),
  };
}

function viewOf(page: Page): View {
  return {
    run: (look, argument) => page.evaluate(callOf(look, argument)),
    press: (selector) => page.locator(selector).first().click(),
    pressButton: (name) => page.getByRole("button", { name, exact: true }).click(),
    choose: async (selector, value) => {
      await page.locator(selector).selectOption(value);
    },
    chooseFile: (selector, name, content) =>
      page.locator(selector).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) }),
    close: () => page.close(),
  };
}
