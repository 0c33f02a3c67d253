import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { Settings } from "#lib/domain/settings.ts";
import type { TellOnce, ToldOnce } from "./told-once.tsx";

/** What the person told once, from their settings. */
export function toldOnceOf({ region, ownPasswords, mailboxes, accountsSince }: Partial<Settings>): ToldOnce {
  return { region, ownPasswords, mailboxes, accountsSince };
}

/** Keeps what they say. */
export function useTellOnce(): TellOnce {
  const product = useProduct();
  const run = useRun();
  return {
    onRegion: (region) => run(() => product.choose("region", region)),
    onOwnPasswords: (answer) => run(() => product.choose("ownPasswords", answer)),
    onMailboxes: (serviceIds) => run(() => product.choose("mailboxes", serviceIds)),
    onAccountsSince: (since) => run(() => product.choose("accountsSince", since)),
  };
}
