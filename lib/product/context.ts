import type { BrowserPorts } from "#lib/browser/ports.ts";
import type { Tab } from "#lib/browser/tab.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { Database } from "#lib/storage/database.ts";
import { failureOf, recoverDatabase } from "#lib/storage/failure-of.ts";
import { badgesChanged } from "./badges.ts";

/** What the product is built from. Nothing in it looks at the time, the language or the browser by another way. */
export interface Context {
  readonly database: Database;
  readonly browser: BrowserPorts;
  readonly clock: () => Clock;
  /** The language of the browser's own interface, a BCP 47 tag. */
  readonly browserLanguage: () => string;
}

/** The open tabs that the product may know of. Private ones are left alone, here for all. */
export async function readOrdinaryTabs({ browser }: Context): Promise<Tab[]> {
  return (await browser.readTabs()).filter(({ isPrivate }) => !isPrivate);
}

/** Does something, and gives as a value whatever keeps it from being done that is no bug. */
export async function attempt<Value>(
  { database }: Context,
  action: () => Promise<Value>,
): Promise<Attempt<Value>> {
  try {
    await recoverDatabase(database);
    return { kind: "done", value: await action() };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    console.warn(`Not done (${failure}).`, error);
    return { kind: "failed", failure };
  }
}

/** Changes something that badges speak of; once it is stored, those of all open tabs follow. */
export async function change<Value>(context: Context, write: () => Promise<Value>): Promise<Attempt<Value>> {
  const written = await attempt(context, write);
  // What is stored is stored, whether or not the icons can be told now.
  if (written.kind === "done") await attempt(context, () => badgesChanged(context));
  return written;
}
