import { browser } from "wxt/browser";
import type { AreaAnswer, SyncArea } from "#lib/domain/sync.ts";

const permission = { permissions: ["storage" as const] };

/** The area is there with its permission only, which Firefox gives at install and Chromium when it is asked for. */
const area = () => browser.storage?.sync;

/**
 * Asks for the permission where it is not there yet. Browsers allow that only in answer to a click, so nothing may be
 * awaited between the click and this; none of them shows a question.
 */
export function askForSync(): Promise<boolean> {
  // That the area is there says nothing: Chromium leaves it in a page from which the permission was taken.
  return isOptional() ? browser.permissions.request(permission) : Promise.resolve(true);
}

/** Gives the permission back where that can be done. Twice does no harm. */
export async function giveBackSync(): Promise<void> {
  if (isOptional()) await browser.permissions.remove(permission);
}

function isOptional(): boolean {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return optional.some((name) => name === "storage");
}

/** What `storage.sync` is asked, and answers. */
export const syncArea: SyncArea = {
  read: () => ask((sync) => sync.get(null)),
  write: (entries, gone) =>
    ask(async (sync) => {
      await sync.set({ ...entries });
      if (gone.length > 0) await sync.remove([...gone]);
    }),
  clear: () => ask((sync) => sync.clear()),
};

/**
 * Calls back when another device, or another page of this one, changed what is in the area.
 *
 * @returns how to stop.
 */
export function listenToSync(onChange: () => void): () => void {
  const changed = area()?.onChanged;
  changed?.addListener(onChange);
  return () => changed?.removeListener(onChange);
}

/** Runs one exchange at a time, whatever pages are open: two of them would write over each other. */
export function oneExchange<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request("omamori-sync", work);
}

type Area = NonNullable<ReturnType<typeof area>>;

async function ask<Value>(question: (sync: Area) => Promise<Value>): Promise<AreaAnswer<Value>> {
  const sync = area();
  if (!sync) return { kind: "failed", problem: "missing" };
  try {
    return { kind: "done", value: await question(sync) };
  } catch (error) {
    // What it refuses it says in words alone; each of them is no fault of ours, and none loses anything.
    const words = String(error instanceof Error ? error.message : error);
    console.warn("The area of the browser's account refused.", words);
    return { kind: "failed", problem: problemIn(words) };
  }
}

/** Chromium names the quota that was reached; Firefox says only that one was. */
function problemIn(words: string): "missing" | "disabled" | "too-often" | "too-large" {
  if (/not available in this context/.test(words)) return "missing";
  if (/MAX_WRITE_OPERATIONS|MAX_SUSTAINED/.test(words)) return "too-often";
  return /quota/i.test(words) ? "too-large" : "disabled";
}
