import { refreshables } from "#lib/domain/refresh.ts";
import { earliestDue, needsMerging, taken } from "#lib/domain/refresh-schedule.ts";
import { areIconsShown, momentOf } from "#lib/storage/badges.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { weighedBy } from "#lib/storage/catalogue-state.ts";
import { readRefreshState, writeRefreshState } from "#lib/storage/refresh-state.ts";
import { badgesChanged } from "./badges.ts";
import type { Context } from "./context.ts";
import { readRefreshes } from "./read-refreshes.ts";

/**
 * How long after the page was opened it is looked at again, should the worker be stopped meanwhile; in milliseconds. A page
 * that did not come to its end is then opened anew.
 */
const lookAgainAfter = 5 * 60_000;

/**
 * Sees that what is on is refreshed when it is due, and that the browser wakes us for it, and never where nothing is on:
 * opens the page that does it, and brings icons up to date with what came. Turns off what has lost its permission.
 * For the background, when it has woken, when the alarm comes and when a permission is taken back. Twice does no harm.
 *
 * @param runRefreshPage opens the page and waits for it. @returns whether it is done.
 */
export async function tendRefreshes(context: Context, runRefreshPage: () => Promise<boolean>): Promise<void> {
  const { browser } = context;
  await turnOffUnpermitted(context);
  const now = Date.now();
  const before = await readDue(context, now);
  if (before.isDue) {
    await browser.setRefreshAlarm(before.at === undefined ? undefined : now + lookAgainAfter);
    // It goes on, and the alarm comes before long.
    if (!(await runRefreshPage())) return;
  }
  await showWhatCame(context);
  const after = await readDue(context, Date.now());
  // What is due still has failed without a word, and is not tried again at once.
  if (!after.isDue) await browser.setRefreshAlarm(after.at);
}

/** Where the icons say what was known before, they follow, with the hosts that are watched; and what is new is told. */
async function showWhatCame(context: Context): Promise<void> {
  const { database, clock } = context;
  const known = weighedBy(await readCatalogueState(database));
  if (known === undefined || (await areIconsShown(database, momentOf(clock(), known)))) return;
  await badgesChanged(context);
  await context.browser.askToWatch();
  await (await import("./alerts.ts")).tellAlert(context);
}

/** When the next thing is due, and whether something is by now. */
async function readDue({ database }: Context, now: number) {
  const [states, catalogue] = await Promise.all([readRefreshes(database), readCatalogueState(database)]);
  const at = earliestDue(states, now);
  const isDue = (at !== undefined && at <= now) || needsMerging(states.feed, catalogue?.hash);
  return { at, isDue };
}

async function turnOffUnpermitted({ database, browser }: Context): Promise<void> {
  const states = await readRefreshes(database);
  for (const what of refreshables) {
    if (!states[what].isOn || (await browser.mayRefresh(what))) continue;
    await database.transaction("rw", database.refreshes, async () => {
      const state = await readRefreshState(database, what);
      if (state?.isOn) await writeRefreshState(database, taken(state, Date.now()));
    });
  }
}
