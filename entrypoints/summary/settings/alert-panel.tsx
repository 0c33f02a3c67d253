import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useClock } from "#entrypoints/pages/use-clock.ts";
import { AlertSettings } from "./alert-settings.tsx";
import { useAlertSettings } from "./use-alert-settings.ts";

/** The settings of notifications, live. */
export function AlertPanel() {
  const product = useProduct();
  const run = useRun();
  const { view, ...choice } = useAlertSettings();
  const { today } = useClock();

  if (!view) return null;
  const snoozedUntil = view.setting?.isOn ? view.setting.snoozedUntil : undefined;
  return (
    <AlertSettings
      {...choice}
      snoozedUntil={snoozedUntil !== undefined && today < snoozedUntil ? snoozedUntil : undefined}
      muted={view.muted}
      onSnooze={() => run(() => product.pauseAlerts())}
      onResume={() => run(() => product.resumeAlerts())}
      onUnmute={(serviceId) => run(() => product.mute(serviceId, false))}
    />
  );
}
