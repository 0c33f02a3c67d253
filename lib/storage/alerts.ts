import {
  type Alert,
  type AlertGrounds,
  type AlertSetting,
  factIdOf,
  factsIn,
  mayTellOn,
} from "#lib/domain/alert.ts";
import type { Day } from "#lib/domain/day.ts";
import { pickAlert } from "#lib/domain/pick-alert.ts";
import type { Database } from "./database.ts";
import { choose, readSetting } from "./settings.ts";

/** Turns alerts on. What is known already comes in one digest; on where they are on, it changes nothing. */
export async function turnOnAlerts(database: Database): Promise<void> {
  await changeSetting(database, (before) => (before?.isOn ? before : { isOn: true, owesDigest: true }));
}

/** Turns alerts off, and a snooze with them. Muted services stay muted, and told facts stay told. */
export async function turnOffAlerts(database: Database): Promise<void> {
  await changeSetting(database, () => ({ isOn: false, owesDigest: false }));
}

/** Lets no notification come before a day. */
export async function snoozeAlerts(database: Database, until: Day): Promise<void> {
  await changeSetting(database, (before) => before && { ...before, snoozedUntil: until });
}

/** Ends a snooze. */
export async function resumeAlerts(database: Database): Promise<void> {
  await changeSetting(database, (before) => before && { isOn: before.isOn, owesDigest: before.owesDigest });
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

/**
 * Takes the notification of a day, if there is one, and marks it as told in the same transaction. Two
 * contexts never get the same one. A worker that is stopped before it shows it loses it: the icon and
 * the summary tell of the incident all the same, while a notification that repeats itself is what
 * makes people turn them off.
 *
 * @param readGrounds reads what there is to tell, in this transaction.
 * @param today the person's own day.
 */
export function takeAlert(
  database: Database,
  readGrounds: () => Promise<AlertGrounds>,
  today: Day,
): Promise<Alert | undefined> {
  const { settings, alertedFacts, mutedServices, visits, accounts, incidents, catalogueState } = database;
  const tables = [settings, alertedFacts, mutedServices, visits, accounts, incidents, catalogueState];
  return database.transaction("rw", tables, async () => {
    const [setting, toldBefore, catalogue] = await Promise.all([
      readSetting(database, "alerts"),
      alertedFacts.toArray(),
      catalogueState.get("current"),
    ]);
    // Before the first catalogue there is nothing to tell, and a digest is still owed.
    if (!mayTellOn(today, setting, toldBefore) || !catalogue?.hash) return undefined;
    const alert = pickAlert(setting, await readGrounds(), toldBefore, today);
    // The digest stands for all that was known by then, at services visited later too: their icons tell.
    const told = setting.owesDigest
      ? await incidents.toArray()
      : (alert ? factsIn(alert) : []).map(({ incident }) => incident);
    if (setting.owesDigest) await choose(database, "alerts", { ...setting, owesDigest: false });
    await alertedFacts.bulkPut(told.map((incident) => ({ factId: factIdOf(incident), toldOn: today })));
    return alert;
  });
}
