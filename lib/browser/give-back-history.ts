import { abilities } from "./abilities.ts";

/** Held while the history is looked through. The browser lets it go with the page that held it. */
export const historyLock = "history";

/** Gives back what a look through the history left behind: the browser may have been closed in the middle. */
export async function giveBackHistory(): Promise<void> {
  if (!(await abilities.history.has())) return;
  await navigator.locks.request(historyLock, { ifAvailable: true }, async (lock) => {
    if (lock) await abilities.history.giveBack();
  });
}
