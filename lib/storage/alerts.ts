import type { AlertSetting } from "#lib/domain/alert.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Database } from "./database.ts";
import { choose, readSetting } from "./settings.ts";

/** Turns alerts on. What is known already comes in one digest; on where they are on, it changes nothing. */
export async function turnOnAlerts(database: Database): Promise<void> {
  await changeSetting(database, (before) => (before?.isOn ? before : { isOn: true, owesDigest: true }));
}

/** Turns alerts off, and a snooze with them. Muted services stay muted, and told facts stay told. */
export async function turnOffAlerts(database: Database): Promise<void> {
  await changeSetting(database, () => ({ isOn: false }));
}

/** Lets no notification come before a day. */
export async function snoozeAlerts(database: Database, until: Day): Promise<void> {
  await changeSetting(database, (before) => (before?.isOn ? { ...before, snoozedUntil: until } : before));
}

/** Ends a snooze. */
export async function resumeAlerts(database: Database): Promise<void> {
  await changeSetting(database, (before) =>
    before?.isOn ? { isOn: true, owesDigest: before.owesDigest } : before,
  );
}

async function changeSetting(
  database: Database,
  change: (before: AlertSetting | undefined) => AlertSetting | undefined,
): Promise<void> {
  await database.transaction("rw", database.settings, async () => {
    await choose(database, "alerts", change(await readSetting(database, "alerts")));
  });
}

/** Lets a service never alert. */
export async function muteService(database: Database, serviceId: string): Promise<void> {
  await database.mutedServices.put({ serviceId });
}

/** Takes that back. */
export async function unmuteService(database: Database, serviceId: string): Promise<void> {
  await database.mutedServices.delete(serviceId);
}
