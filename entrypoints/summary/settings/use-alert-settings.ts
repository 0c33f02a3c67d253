import { useEffect, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useLive } from "#entrypoints/pages/use-live.ts";
import { abilities } from "#lib/browser/abilities.ts";
import { stopNotifying } from "#lib/browser/notifications.ts";
import type { AlertSettingsView } from "#lib/queries/read-alert-settings.ts";

/** Whether notifications come, live, and how they are turned on and off. */
export interface AlertChoice {
  /** Nothing until it is read. */
  readonly view: AlertSettingsView | undefined;
  readonly isOn: boolean;
  /** They were to be turned on, and the permission was not given. */
  readonly wasRefused: boolean;
  /** To be called within a click: the browser lets nothing else ask for the permission. */
  readonly onTurn: (isToBeOn: boolean) => void;
}

/** Reads and makes that choice. */
export function useAlertSettings(): AlertChoice {
  const product = useProduct();
  const run = useRun();
  const { value: view } = useLive<AlertSettingsView | undefined>(
    () => product.readAlertSettings(),
    [product],
    undefined,
  );
  const [wasRefused, setWasRefused] = useState(false);

  // The permission may have been taken back while nothing of ours was running.
  useEffect(() => {
    run(() => product.checkAlerts());
  }, [product, run]);

  const turnOn = async () => {
    // First of all: the browser only lets a click ask.
    const isGiven = await abilities.notifications.ask();
    setWasRefused(!isGiven);
    return isGiven ? await product.startAlerts() : undefined;
  };
  // Nothing is shown any more, so nothing is held that could.
  const turnOff = async () => {
    const attempt = await product.stopAlerts();
    await stopNotifying();
    return attempt;
  };
  return {
    view,
    isOn: view?.setting?.isOn ?? false,
    wasRefused,
    onTurn: (isToBeOn) => run(isToBeOn ? turnOn : turnOff),
  };
}
