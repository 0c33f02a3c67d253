import type { Attempt } from "#lib/domain/failure.ts";
import type { AreaAnswer, SyncEnd, SyncLook } from "#lib/domain/sync.ts";
import { forgetSyncState } from "#lib/storage/sync-state.ts";
import { exchange, lookAtArea, turnOn } from "#lib/sync/exchange.ts";
import { attempt, type Context, change } from "./context.ts";

const exchanging = ({ database, browser, clock }: Context) => ({
  database,
  area: browser.syncArea,
  today: clock().today,
});

/** Whether another device takes part already. */
export const lookAtSync = (context: Context): Promise<Attempt<SyncLook>> =>
  attempt(context, () => lookAtArea(context.browser.syncArea));

/** Lets this device take part, with a passphrase that is kept nowhere. */
export const turnOnSync = (context: Context, passphrase: string): Promise<Attempt<SyncEnd>> =>
  change(context, () => context.browser.oneExchange(() => turnOn(exchanging(context), passphrase)));

/** Exchanges with the other devices, where this one takes part. */
export const exchangeSync = (context: Context): Promise<Attempt<SyncEnd>> =>
  change(context, () => context.browser.oneExchange(() => exchange(exchanging(context))));

/**
 * Lets this device take no part any more; what is recorded here stays.
 *
 * @param everywhere also deletes what is in the account, so that the other devices stop too.
 * @returns what the browser said to that; it stays on where it could not be deleted.
 */
export function turnOffSync(context: Context, everywhere: boolean): Promise<Attempt<AreaAnswer<void>>> {
  const { database, browser } = context;
  return attempt(context, () =>
    browser.oneExchange(async () => {
      const cleared = everywhere
        ? await browser.syncArea.clear()
        : ({ kind: "done", value: undefined } as const);
      if (cleared.kind === "failed") return cleared;
      await forgetSyncState(database);
      await browser.giveBackSync();
      return cleared;
    }),
  );
}
