import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import type { Tab } from "#scripts/browser/tab.ts";
import { untouchedBadge, visitedToday } from "./expected.ts";
import { expect } from "./fixtures.ts";
import { awaitQuiet, readVisits } from "./visits.ts";

/** Exactly these services are on record, visited today for the first time; in the order of their ids. */
export async function expectVisits(omamori: RunningExtension, ...serviceIds: string[]): Promise<void> {
  await expect.poll(() => readVisits(omamori)).toEqual(serviceIds.map(visitedToday));
}

/** The tab shows the number of a service of which nothing is resolved yet. */
export async function expectBadgeOf(tab: Tab, serviceId: string): Promise<void> {
  await expect.poll(() => tab.badge()).toBe(untouchedBadge(serviceId));
}

/** The icon is plain on this tab, and nothing is on record. */
export async function expectNothing(omamori: RunningExtension, tab: Tab): Promise<void> {
  await awaitQuiet(omamori);
  expect(await readVisits(omamori)).toEqual([]);
  expect(await tab.badge()).toBe("");
}
