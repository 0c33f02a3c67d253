import {
  type Alert,
  type AlertGrounds,
  type AlertsOn,
  alertingServiceIds,
  factIdOf,
  factsIn,
  mayTellOn,
} from "#lib/domain/alert.ts";
import { choicesOf, personOf } from "#lib/domain/choices.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import { declinedIn, isLongAgo } from "#lib/domain/find.ts";
import { stepScopes } from "#lib/domain/hygiene-step.ts";
import { knownAccounts } from "#lib/domain/known-account.ts";
import { pickAlert } from "#lib/domain/pick-alert.ts";
import { isDue, type Resolution } from "#lib/domain/resolution.ts";
import { loginOf } from "#lib/domain/service.ts";
import { isClockBehind } from "./catalogue-state.ts";
import type { Database } from "./database.ts";
import { incidentsAt, layerTables, servicesById } from "./layers.ts";
import { personalTables } from "./personal-tables.ts";
import { readRefreshState } from "./refresh-state.ts";
import { choose, readSetting, readSettings } from "./settings.ts";

/**
 * Takes the notification of a day, if there is one, and marks it as told in the same transaction. Two
 * contexts never get the same one. A worker that is stopped before it shows it loses it: the icon and
 * the summary tell of the incident all the same, while a notification that repeats itself is what
 * makes people turn them off.
 *
 * @param today the person's own day.
 */
export function takeAlert(database: Database, today: Day): Promise<Alert | undefined> {
  const { settings, alertedFacts, mutedServices, visits, accounts, catalogueState } = database;
  const { finds, declinedServices } = database;
  const ofPerson = [settings, alertedFacts, mutedServices, visits, accounts, finds, declinedServices];
  const tables = [...ofPerson, ...layerTables(database), database.refreshes];
  return database.transaction("rw", tables, async () => {
    const catalogue = await catalogueState.get("current");
    // Before the first catalogue there is nothing to tell, and a digest is still owed. By a clock that is behind,
    // which a day before the catalogue's own shows, it is not known what was told today.
    if (!catalogue?.hash || isClockBehind(catalogue, today)) return undefined;
    const [setting, told, digestedOn] = await Promise.all([
      readAlertsAsOf(database, today),
      readToldAsOf(database, today),
      readSetting(database, "digestedOn"),
    ]);
    if (!mayTellOn(today, setting, told)) return undefined;
    const { feedKnownBy } = catalogue;
    const grounds = { ...(await readGrounds(database, today)), digestedOn, feedKnownBy };
    const alert = pickAlert(setting, grounds, told, today);
    if (setting.owesDigest) {
      await choose(database, "alerts", { ...setting, owesDigest: false });
      // The digest stands for all that was known by then, at services visited later too: their icons tell.
      await choose(database, "digestedOn", catalogue.checkedOn ?? today);
      const newest = catalogue.feed && (await readRefreshState(database, "feed"))?.list?.newestOn;
      if (newest) await database.catalogueState.put({ ...catalogue, feedKnownBy: newest });
    }
    const facts = alert ? factsIn(alert) : [];
    await alertedFacts.bulkPut(facts.map(({ incident }) => ({ factId: factIdOf(incident), toldOn: today })));
    return alert;
  });
}

/**
 * Takes the reminder of what the person put off until now: once for each, and as the one interruption of its day.
 *
 * @returns of how many steps; 0 where there is nothing, or nothing may be told today.
 */
export function takeReminder(database: Database, clock: Clock): Promise<number> {
  const { settings, alertedFacts, resolutions } = database;
  const tables = [settings, alertedFacts, resolutions, ...layerTables(database)];
  return database.transaction("rw", tables, async () => {
    const [setting, told, all] = await Promise.all([
      readAlertsAsOf(database, clock.today),
      readToldAsOf(database, clock.today),
      resolutions.toArray(),
    ]);
    if (!mayTellOn(clock.today, setting, told)) return 0;
    const due = all.flatMap((resolution) =>
      resolution.outcome === "put-off" && resolution.remindedOn === undefined && isDue(resolution, clock)
        ? { ...resolution, remindedOn: clock.today }
        : [],
    );
    if (due.length === 0) return 0;
    await resolutions.bulkPut(due);
    await alertedFacts.put({ factId: `reminder ${clock.today}`, toldOn: clock.today });
    return await countThings(database, due);
  });
}

/** How many steps: one of a login is recorded at each of its services, and is one thing to do. */
async function countThings(database: Database, due: readonly Resolution[]): Promise<number> {
  const found = await servicesById(
    database,
    due.map(({ subject }) => subject),
  );
  const keys = due.map(({ stepId, subject }, at) => {
    const service = found[at];
    return `${stepId} ${service && stepScopes[stepId] === "login" ? loginOf(service)[0] : subject}`;
  });
  return new Set(keys).size;
}

/**
 * What is chosen, with a snooze that a clock ahead of its time made too long brought back, for good: else it
 * would move on with every day.
 */
async function readAlertsAsOf(database: Database, today: Day): Promise<AlertsOn | undefined> {
  const stored = await database.settings.get("alerts");
  if (!stored) return undefined;
  const believed = personalTables.settings.asOf(stored, today);
  if (believed !== stored) await database.settings.put(believed);
  return believed.key === "alerts" && believed.value.isOn ? believed.value : undefined;
}

/** What was told, on days that have been, likewise for good: else no day would ever be later. */
async function readToldAsOf(database: Database, today: Day) {
  const stored = await database.alertedFacts.toArray();
  const believed = stored.map((fact) => personalTables.alertedFacts.asOf(fact, today));
  await database.alertedFacts.bulkPut(believed.filter((fact, at) => fact !== stored[at]));
  return believed;
}

/** The incidents of the services that may alert, and no others. */
async function readGrounds(database: Database, today: Day): Promise<AlertGrounds> {
  const [visits, accounts, muted, finds, declinedServices, settings] = await Promise.all([
    database.visits.toArray(),
    database.accounts.toArray(),
    database.mutedServices.toArray(),
    database.finds.toArray(),
    database.declinedServices.toArray(),
    readSettings(database),
  ]);
  const declined = declinedIn({ declinedServices, accounts });
  // What is known from the history alone, and was last used long ago, is no news.
  const recentFinds = finds.filter(({ lastOn }) => lastOn === undefined || !isLongAgo(lastOn, today));
  const serviceIds = alertingServiceIds([...visits, ...recentFinds], accounts, muted).filter(
    (id) => !declined.has(id),
  );
  const found = await incidentsAt(database, serviceIds);
  const incidents = [...new Map(found.map((incident) => [incident.id, incident])).values()];
  const known = knownAccounts({ accounts, finds });
  return {
    serviceIds,
    incidents,
    accounts: serviceIds.flatMap((id) => known.of(id) ?? []),
    person: personOf(choicesOf(settings)),
  };
}
