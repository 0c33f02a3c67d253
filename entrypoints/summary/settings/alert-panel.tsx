import { useEffect, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useClock } from "#entrypoints/pages/use-clock.ts";
import { useLive } from "#entrypoints/pages/use-live.ts";
import { askToNotify } from "#lib/browser/notifications.ts";
import type { AlertSettingsView } from "#lib/queries/read-alert-settings.ts";
import { AlertSettings } from "./alert-settings.tsx";

/** The settings of notifications, live. */
export function AlertPanel() {
  const product = useProduct();
  const run = useRun();
  const { value: view } = useLive<AlertSettingsView | undefined>(
    () => product.readAlertSettings(),
    [product],
    undefined,
  );
  const { today } = useClock();
  const [wasRefused, setWasRefused] = useState(false);

  // The permission may have been taken back while nothing of ours was running.
  useEffect(() => {
    run(() => product.checkAlerts());
  }, [product, run]);

  const turnOn = async () => {
    // First of all: the browser only lets a click ask.
    const isGiven = await askToNotify();
    setWasRefused(!isGiven);
    return isGiven ? await product.startAlerts() : undefined;
  };

  if (!view) return null;
  const snoozedUntil = view.setting?.isOn ? view.setting.snoozedUntil : undefined;
  return (
    <AlertSettings
      isOn={view.setting?.isOn ?? false}
      wasRefused={wasRefused}
      snoozedUntil={snoozedUntil !== undefined && today < snoozedUntil ? snoozedUntil : undefined}
      muted={view.muted}
      onTurn={(isToBeOn) => run(isToBeOn ? turnOn : () => product.stopAlerts())}
      onSnooze={() => run(() => product.pauseAlerts())}
      onResume={() => run(() => product.resumeAlerts())}
      onUnmute={(serviceId) => run(() => product.mute(serviceId, false))}
    />
  );
}
