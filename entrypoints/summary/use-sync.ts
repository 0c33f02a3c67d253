import { useEffect, useRef } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useLive } from "#entrypoints/pages/use-live.ts";
import { listenToSync } from "#lib/browser/sync-area.ts";
import type { SyncView } from "#lib/domain/sync.ts";
import { beginExchanges, type Exchanges } from "./exchanges.ts";

/**
 * How long a change waits before it is sent, in milliseconds: whoever goes through a list sends it once, and browsers
 * take no more than 120 writes a minute and 1,800 an hour.
 */
const pause = 30_000;

/** What another device sent comes in several pieces. */
const settling = 1_000;

const off: SyncView = { kind: "off" };

/**
 * Exchanges the record with the person's other devices while the summary is open: when it opens, when something
 * arrives, and a while after something changed here. Where that is off, one row is read and no more.
 *
 * @param own is another whenever something of the person's changed.
 * @returns whether that is on.
 */
export function useSync(own: unknown): boolean {
  const product = useProduct();
  const run = useRun();
  const { value: view } = useLive(() => product.readSync(), [product], off);
  const isOn = view.kind === "on";
  const exchanges = useRef<Exchanges>(undefined);
  useEffect(() => {
    if (!isOn) return;
    const begun = beginExchanges(product, (error) => run(() => Promise.reject(error)));
    exchanges.current = begun;
    begun.within(0);
    const stop = listenToSync(() => begun.within(settling));
    const leave = () => {
      if (document.visibilityState === "hidden") begun.hurry();
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", leave);
      begun.end();
      exchanges.current = undefined;
    };
  }, [isOn, product, run]);
  const seen = useRef(own);
  useEffect(() => {
    if (seen.current === own) return;
    seen.current = own;
    exchanges.current?.within(pause);
  }, [own]);
  return isOn;
}
