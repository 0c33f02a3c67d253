import type { Page } from "@playwright/test";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { fillDatabase } from "#scripts/bench/fill-database.ts";

/**
 * Closes all tabs but that of the page, and takes off the record whatever was told and done, behind the extension's
 * back: it is as after an install, but that nothing opens and permissions stay.
 *
 * @param observer a page of the extension in a tab.
 */
export async function forgetAll(observer: Pick<Page, "evaluate">): Promise<void> {
  await observer.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    const ids = (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []);
    await chrome.tabs.remove(ids.filter((id) => id !== own?.id));
  });
  const tables = [...personalTableNames, "badges"];
  await fillDatabase(observer, Object.fromEntries(tables.map((table) => [table, []])));
}
