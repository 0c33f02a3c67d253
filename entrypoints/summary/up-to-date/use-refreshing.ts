import { updateAddress } from "virtual:update-source";
import { useMemo } from "react";
import { useProduct } from "#entrypoints/pages/product-context.tsx";
import { useLive } from "#entrypoints/pages/use-live.ts";
import { abilities } from "#lib/browser/abilities.ts";
import { feedAddress } from "#lib/domain/asked-hosts.ts";
import type { Refreshable } from "#lib/domain/refresh.ts";
import type { RefreshCommands, RefreshStates } from "./refresh-commands.ts";

/** What is kept up to date, live, and what can be done about it. */
export interface Refreshing {
  readonly states: RefreshStates;
  readonly commands: RefreshCommands;
  /** What is fetched of each, as a person can open it. */
  readonly addresses: Readonly<Record<Refreshable, string>>;
}

const nothingOnRecord: RefreshStates = {};

const addresses: Refreshing["addresses"] = { updates: updateAddress, feed: feedAddress };

/** Joins the product and the browser's permissions. */
export function useRefreshing(): Refreshing {
  const product = useProduct();
  const { value: states } = useLive<RefreshStates>(() => product.readRefreshes(), [product], nothingOnRecord);
  const commands = useMemo(
    (): RefreshCommands => ({
      has: (what) => abilities[what].has(),
      ask: (what) => abilities[what].ask(),
      turnOn: product.turnOnRefresh,
      turnOff: product.turnOffRefresh,
      refresh: product.refresh,
      refreshFromFile: product.refreshFromFile,
    }),
    [product],
  );
  return useMemo(() => ({ states, commands, addresses }), [states, commands]);
}
