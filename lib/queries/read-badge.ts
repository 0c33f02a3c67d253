import { choicesOf } from "#lib/domain/choices.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Standing } from "#lib/domain/standing.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import type { Database } from "#lib/storage/database.ts";
import { readDeclined } from "#lib/storage/declined-services.ts";
import { layerTables } from "#lib/storage/layers.ts";
import { findService, findServices, manyRows } from "#lib/storage/services.ts";
import { readSettings } from "#lib/storage/settings.ts";
import { readAskedAdvice } from "./read-advice.ts";
import { type Asked, readService, readServices } from "./read-service.ts";

/** What the icon says about a listed service. */
export interface ServiceBadge {
  readonly service: Service;
  readonly standing: Standing;
}

/** All that a badge is made of. */
export const badgeSources = (database: Database) => {
  const { advice, visits, accounts, resolutions } = database;
  const { noticedSigns, mutedServices, alertedFacts, settings } = database;
  const { finds, reuseGroups, declinedServices } = database;
  return [
    ...layerTables(database),
    advice,
    visits,
    accounts,
    resolutions,
    noticedSigns,
    mutedServices,
    finds,
    reuseGroups,
    declinedServices,
    // Only as a part of the whole record.
    alertedFacts,
    settings,
  ];
};

/**
 * Looks a host up and weighs its service, on one snapshot of the database.
 *
 * @param visitedOn a visit that is being recorded in this moment and counts already.
 * @returns nothing for an unlisted host, and for a service that the person does not want on their list.
 */
export function readBadge(
  database: Database,
  host: string,
  clock: Clock,
  visitedOn?: Day,
): Promise<ServiceBadge | undefined> {
  return database.transaction("r", badgeSources(database), async () => {
    const service = await findService(database, host);
    if (!service || (await readDeclined(database, [service.id])).has(service.id)) return undefined;
    const { standing } = await readService(database, service, await readAsked(database), clock, visitedOn);
    return { service, standing };
  });
}

/**
 * The same for several hosts: each service is weighed once, and where there are many, tables are read whole.
 *
 * @returns by host; unlisted hosts are left out, and so are services that are not wanted.
 */
export function readBadges(
  database: Database,
  hosts: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, ServiceBadge>> {
  return database.transaction("r", badgeSources(database), async () => {
    const found = await findServices(database, [...new Set(hosts)]);
    const all = new Map([...found.values()].map((service) => [service.id, service]));
    const declined = await readDeclined(database, [...all.keys()]);
    const services = [...all.values()].filter(({ id }) => !declined.has(id));
    const asked = await readAsked(database);
    const weighed: OwnService[] =
      services.length > manyRows
        ? await readServices(database, services, asked, clock)
        : await Promise.all(services.map((service) => readService(database, service, asked, clock)));
    const standingOf = new Map(weighed.map(({ service, standing }) => [service.id, standing]));
    return new Map(
      [...found].flatMap(([host, service]) => {
        const standing = standingOf.get(service.id);
        return standing ? [[host, { service, standing }] as const] : [];
      }),
    );
  });
}

async function readAsked(database: Database): Promise<Asked> {
  const [advice, settings] = await Promise.all([readAskedAdvice(database), readSettings(database)]);
  return { ...advice, choices: choicesOf(settings) };
}
