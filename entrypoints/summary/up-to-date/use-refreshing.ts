import { createContext, useContext, useMemo } from "react";
import { useLive } from "#entrypoints/pages/use-live.ts";
import type { Ability } from "#lib/browser/abilities.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { Refreshable } from "#lib/domain/refresh.ts";
import type { RefreshCommands, RefreshStates } from "./refresh-commands.ts";

/** What is kept up to date, live, and what can be done about it. */
export interface Refreshing {
  readonly states: RefreshStates;
  readonly commands: RefreshCommands;
  /** What is fetched of each, as a person can open it. */
  readonly addresses: Readonly<Record<Refreshable, string>>;
}

const RefreshingContext = createContext<Refreshing | undefined>(undefined);

/** Gives every view below it what is kept up to date. */
export const RefreshingProvider = RefreshingContext.Provider;

/** What is kept up to date; nothing on a page that does not offer it. */
export const useRefreshing = (): Refreshing | undefined => useContext(RefreshingContext);

/** What the product does for it. */
export interface RefreshingProduct {
  readonly turnOnRefresh: RefreshCommands["turnOn"];
  readonly turnOffRefresh: RefreshCommands["turnOff"];
  readonly refresh: RefreshCommands["refresh"];
  readonly refreshFromFile: RefreshCommands["refreshFromFile"];
  readonly readRefreshes: () => Promise<Attempt<RefreshStates>>;
}

const nothingOnRecord: RefreshStates = {};

/**
 * Joins the product and the browser's permissions.
 *
 * @param product the same on every call, as are the others.
 */
export function useRefreshingOf(
  product: RefreshingProduct,
  abilities: Readonly<Record<Refreshable, Pick<Ability, "has" | "ask">>>,
  addresses: Refreshing["addresses"],
): Refreshing {
  const { value: states } = useLive(() => product.readRefreshes(), [product], nothingOnRecord);
  const commands = useMemo(
    (): RefreshCommands => ({
      has: (what) => abilities[what].has(),
      ask: (what) => abilities[what].ask(),
      turnOn: product.turnOnRefresh,
      turnOff: product.turnOffRefresh,
      refresh: product.refresh,
      refreshFromFile: product.refreshFromFile,
    }),
    [product, abilities],
  );
  return useMemo(() => ({ states, commands, addresses }), [states, commands, addresses]);
}
