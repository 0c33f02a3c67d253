import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import type { Tab } from "#scripts/browser/tab.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { badgeAt, ownAt, visitedToday } from "./expected.ts";
import { expect } from "./fixtures.ts";
import { awaitQuiet, readVisits } from "./visits.ts";

/** Exactly these services are on record, visited today for the first time; in the order of their ids. */
export async function expectVisits(omamori: RunningExtension, ...serviceIds: string[]): Promise<void> {
  await expect.poll(() => readVisits(omamori)).toEqual(serviceIds.map(visitedToday));
}

/** The tab shows the number and the sentence of a service of which nothing is told or done yet. */
export async function expectBadgeOf(tab: Tab, serviceId: string): Promise<void> {
  const sentence = textsIn("en").standingSentence(ownAt(serviceId).standing);
  await expect
    .poll(() => tab.icon())
    .toEqual({ badge: badgeAt(serviceId), tooltip: expect.stringContaining(sentence) });
}

/** The icon is plain on this tab, and nothing is on record. */
export async function expectNothing(omamori: RunningExtension, tab: Tab): Promise<void> {
  await awaitQuiet(omamori);
  expect(await readVisits(omamori)).toEqual([]);
  expect(await tab.badge()).toBe("");
}
