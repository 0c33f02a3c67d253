import type { Visit } from "#lib/domain/visit.ts";
import { clearVisits } from "#scripts/browser/clear-visits.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expect } from "./fixtures.ts";

/** The visits on record, by service. */
export async function readVisits(omamori: RunningExtension): Promise<Visit[]> {
  const visits = (await omamori.readTable("visits")) as Visit[];
  return visits.toSorted((a, b) => a.serviceId.localeCompare(b.serviceId));
}

/** Takes one visit, or all of them, off the record behind the extension's back. */
export function forgetVisits(omamori: RunningExtension, serviceId?: string): Promise<void> {
  return clearVisits(omamori.observer, serviceId);
}

/** A service of the catalogue that no test visits for another reason. */
const pilot = { serviceId: "meitu", address: "https://pilot.meitu.com/" };

/**
 * Waits until everything that happened so far has been handled: the browser tells of navigations in
 * their order, so once a later visit is on record, an earlier one would be too. Opens a tab
 * behind the others, and leaves no record of its own.
 */
export async function awaitQuiet(omamori: RunningExtension): Promise<void> {
  const tabId = await omamori.observer.evaluate(
    async (url) => (await chrome.tabs.create({ url, active: false })).id ?? -1,
    pilot.address,
  );
  await expect
    .poll(async () => (await readVisits(omamori)).some(({ serviceId }) => serviceId === pilot.serviceId))
    .toBe(true);
  await omamori.observer.evaluate((tabId) => chrome.tabs.remove(tabId), tabId);
  await forgetVisits(omamori, pilot.serviceId);
}
