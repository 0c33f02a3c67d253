import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { tellAlert } from "#entrypoints/background/tell-alert.ts";
import { useAction } from "#entrypoints/pages/use-action.ts";
import { areAlertsOn } from "#lib/browser/are-alerts-on.ts";
import { askToNotify } from "#lib/browser/notifications.ts";
import { addMonths, dayOf } from "#lib/domain/day.ts";
import { readAlertSettings } from "#lib/queries/read-alert-settings.ts";
import {
  resumeAlerts,
  snoozeAlerts,
  turnOffAlerts,
  turnOnAlerts,
  unmuteService,
} from "#lib/storage/alerts.ts";
import type { Database } from "#lib/storage/database.ts";
import { AlertSettings } from "./alert-settings.tsx";

interface Props {
  readonly database: Database;
}

/** The settings of notifications, live. */
export function AlertPanel({ database }: Props) {
  const view = useLiveQuery(() => readAlertSettings(database), [database]);
  const [wasRefused, setWasRefused] = useState(false);
  const run = useAction();

  // The permission may have been taken back while nothing of ours was running.
  useEffect(() => {
    run(async () => {
      await areAlertsOn(database);
    });
  }, [database, run]);

  const turnOn = async () => {
    // First of all: the browser only lets a click ask.
    const isGiven = await askToNotify();
    setWasRefused(!isGiven);
    if (!isGiven) return;
    await turnOnAlerts(database);
    await tellAlert(database);
  };

  if (!view) return null;
  const today = dayOf(Date.now());
  const { isOn = false, snoozedUntil } = view.setting ?? {};
  return (
    <AlertSettings
      isOn={isOn}
      wasRefused={wasRefused}
      snoozedUntil={snoozedUntil !== undefined && today < snoozedUntil ? snoozedUntil : undefined}
      muted={view.muted}
      onTurn={(isToBeOn) => run(isToBeOn ? turnOn : () => turnOffAlerts(database))}
      onSnooze={() => run(() => snoozeAlerts(database, addMonths(today, 1)))}
      onResume={() => run(() => resumeAlerts(database))}
      onUnmute={(serviceId) => run(() => unmuteService(database, serviceId))}
    />
  );
}
