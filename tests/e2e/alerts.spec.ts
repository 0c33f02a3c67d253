import { join } from "node:path";
import { dayOf } from "#lib/domain/day.ts";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { alertSettingMessages } from "#tests/locales/in-every-language.ts";
import { expectVisits } from "./expect-visit.ts";
import { expect, type Launch, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";
import { awaitQuiet } from "./visits.ts";

const words = alertSettingMessages.en;

test("turned on, they tell of what is known in one digest, once, and never again", async ({
  launch,
  folder,
}) => {
  const before = await launchAllowed(launch, folder);
  await before.visit("https://www.weibo.com/");
  await expectVisits(before, "weibo");
  expect(await notificationsOf(before)).toEqual([]);

  const summary = await before.openSummary("settings");
  await summary.getByRole("switch", { name: words.turnOn }).click();
  await expect(summary.getByRole("switch", { name: words.turnOn })).toBeChecked();
  await expect.poll(() => notificationsOf(before)).toHaveLength(1);
  // Every incident that was known counts as told, at services that are visited later too.
  const today = dayOf(Date.now());
  expect(await settingsOf(before)).toMatchObject({ digestedOn: today });
  const told = await before.readTable("alertedFacts");
  await before.close();

  const after = await launch();
  await after.visit("https://www.weibo.com/");
  await after.visit("https://access.line.me/");
  await awaitQuiet(after);
  expect(await notificationsOf(after)).toEqual([]);
  expect(await after.readTable("alertedFacts")).toEqual(told);
});

test("a muted service tells nothing, and all can be turned off", async ({ launch, folder }) => {
  const omamori = await launchAllowed(launch, folder);
  await omamori.visit("https://www.weibo.com/");
  await expectVisits(omamori, "weibo");
  const summary = await omamori.openSummary("services/weibo");
  const screen = new ServiceScreen(summary);
  const { menu } = screen.texts.advice;
  await screen.openMenu();
  await summary.getByRole("button", { name: menu.mute, exact: true }).click();
  await expect(summary.getByRole("button", { name: menu.unmute, exact: true })).toBeVisible();
  await summary.goto(summary.url().replace(/#.*/, "#settings"));

  await summary.getByRole("switch", { name: words.turnOn }).click();
  await expect(summary.getByRole("switch", { name: words.turnOn })).toBeChecked();
  await awaitQuiet(omamori);
  expect(await notificationsOf(omamori)).toEqual([]);

  await summary.getByRole("switch", { name: words.turnOn }).click();
  await expect(summary.getByRole("switch", { name: words.turnOn })).not.toBeChecked();
});

test("until the person turns them on, nothing is asked and nothing comes", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  await expectVisits(omamori, "weibo");
  const granted = await omamori.observer.evaluate(() =>
    chrome.permissions.contains({ permissions: ["notifications"] }),
  );
  expect(granted).toBe(false);
  expect(await omamori.readTable("alertedFacts")).toEqual([]);
});

/** What the person chose, by its name. */
async function settingsOf(omamori: RunningExtension): Promise<Record<string, unknown>> {
  const rows = (await omamori.readTable("settings")) as readonly { key: string; value: unknown }[];
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** The ids of the notifications on screen; none where the browser does not offer them. */
function notificationsOf(omamori: RunningExtension): Promise<string[]> {
  return omamori.observer.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        if (!chrome.notifications) resolve([]);
        else chrome.notifications.getAll((all) => resolve(Object.keys(all)));
      }),
  );
}

/** Starts on a profile in which the person has already said yes to the browser's question. */
async function launchAllowed(launch: Launch, folder: string): Promise<RunningExtension> {
  const first = await launch();
  await first.close();
  await allowAbility(join(folder, "profile"), first.id, "notifications");
  return launch();
}
