import type { Advice } from "#lib/domain/advice.ts";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Choices } from "#lib/domain/choices.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import { declinedIn } from "#lib/domain/find.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import { person } from "#lib/domain/resolution.ts";
import { loginOf, type Service } from "#lib/domain/service.ts";
import { addVisit } from "#lib/domain/visit.ts";
import { type OwnService, weigh } from "#lib/domain/weigh.ts";
import type { Database } from "#lib/storage/database.ts";
import { incidentsAt, readLayers, servicesById } from "#lib/storage/layers.ts";
import { personalTables } from "#lib/storage/personal-tables.ts";
import { rowsAt } from "#lib/storage/rows-at.ts";
import { wordingOf } from "#lib/storage/texts.ts";
import { readWholeRecord, recordAsOf } from "#lib/storage/whole-record.ts";

/** What every service is weighed by. */
export interface Asked extends Pick<Advice, "steps" | "signs"> {
  /** What the person told for all services at once. */
  readonly choices: Choices;
}

/**
 * Weighs one service, with those that share its login, by what the database holds of them alone: a visit or a popup
 * has no time for all the others. In a transaction of the caller's.
 *
 * @param visitedOn a visit that is being recorded in this moment and counts already.
 */
export async function readService(
  database: Database,
  service: Service,
  asked: Asked,
  clock: Clock,
  visitedOn?: Day,
): Promise<OwnService> {
  return weighAlone(service, await readGrounds(database, service, asked, clock.today), clock, visitedOn);
}

/**
 * The same with the sentences of its incidents, for a page that shows them.
 *
 * @returns the services that it is weighed with as well, and itself, by their ids; and whether the person does not want
 *   it on their list.
 */
export async function readSaidService(
  database: Database,
  service: Service,
  asked: Asked,
  clock: Clock,
): Promise<{
  readonly own: OwnService;
  readonly services: ReadonlyMap<string, Service>;
  readonly isDeclined: boolean;
}> {
  const ids = loginOf(service);
  const [grounds, texts] = await Promise.all([
    readGrounds(database, service, asked, clock.today),
    database.texts.bulkGet([...ids]),
  ]);
  // Few people have logins that share a password: whose they are is not known before.
  const others = grounds.services.map(({ id }) => id).filter((id) => !ids.includes(id));
  const textsOfOthers = others.length > 0 ? await database.texts.bulkGet(others) : [];
  const wording = wordingOf([...texts, ...textsOfOthers]);
  const services = grounds.services.map(wording.service);
  const incidents = grounds.incidents.map(wording.incident);
  const own = weighAlone(wording.service(service), { ...grounds, services, incidents }, clock);
  return {
    own,
    services: new Map(services.map((each) => [each.id, each])),
    isDeclined: declinedIn(grounds.record).has(service.id),
  };
}

async function readGrounds(database: Database, service: Service, asked: Asked, today: Day): Promise<Grounds> {
  const ids = loginOf(service);
  const [ofCatalogue, record] = await Promise.all([
    readCatalogueOf(database, ids, service),
    readRecordOf(database, ids, today),
  ]);
  if (record.reuseGroups.length === 0) return { ...ofCatalogue, record, ...asked };
  // Who shares its password is named with it, and whether they still do follows from what was told of them.
  const whole = recordAsOf(await readWholeRecord(database), today);
  const { accounts, resolutions, finds, reuseGroups } = whole;
  const sharing = reuseGroups.flatMap(({ serviceIds }) => serviceIds);
  return {
    ...(await readCatalogueOf(database, [...new Set([...ids, ...sharing])], service)),
    record: { ...recordOf(whole, ids), accounts, resolutions, finds, reuseGroups },
    ...asked,
  };
}

/** @param known one of the services, which was read already. */
async function readCatalogueOf(
  database: Database,
  ids: readonly string[],
  known: Service,
): Promise<Pick<Grounds, "services" | "incidents">> {
  const [others, incidents] = await Promise.all([
    servicesById(
      database,
      ids.filter((id) => id !== known.id),
    ),
    incidentsAt(database, ids),
  ]);
  const services = new Map([known, ...others].flatMap((each) => (each ? [[each.id, each] as const] : [])));
  return {
    services: ids.flatMap((id) => services.get(id) ?? []),
    incidents: [...new Map(incidents.map((incident) => [incident.id, incident])).values()],
  };
}

/**
 * Weighs many services, each as `readService` does, by tables that are read once. In a transaction of the caller's.
 */
export async function readServices(
  database: Database,
  services: readonly Service[],
  asked: Asked,
  clock: Clock,
): Promise<OwnService[]> {
  const [layers, whole] = await Promise.all([readLayers(database), readWholeRecord(database)]);
  const index = indexCatalogue(layers.services, layers.incidents, asked.signs, asked.steps);
  const record = recordAsOf(whole, clock.today);
  return services.map((service) => {
    const ids = loginOf(service);
    const found = ids.flatMap((id) => index.services.get(id) ?? []);
    const incidents = [...new Set(ids.flatMap((id) => index.incidentsOf.get(id) ?? []))];
    const grounds = { services: found, incidents, record: recordOf(record, ids), ...asked };
    return weighAlone(service, grounds, clock);
  });
}

interface Grounds extends Asked {
  /** The service, those that share its login, and those that share its password. */
  readonly services: readonly Service[];
  readonly incidents: readonly Incident[];
  readonly record: PersonalRecord;
}

function weighAlone(service: Service, grounds: Grounds, clock: Clock, visitedOn?: Day): OwnService {
  const { services, incidents, record, choices, steps, signs } = grounds;
  const index = indexCatalogue(services, incidents, signs, steps);
  const before = record.visits.find(({ serviceId }) => serviceId === service.id);
  // Somebody who looks at a service for the first time sees it weighed like any other.
  const visit = addVisit(before, service.id, visitedOn ?? before?.lastOn ?? clock.today);
  const visits = [visit, ...record.visits.filter((other) => other !== before)];
  // Somebody who asks for one that they do not want on the list gets it all the same.
  const looked = { ...record, visits, declinedServices: [] };
  const weighed = weigh(index, looked, choices, clock, loginOf(service));
  const own = weighed.services.find((each) => each.service.id === service.id);
  if (!own) throw new Error(`${service.id} was not weighed.`);
  return own;
}

/** Of a whole record what concerns some services, and what was settled for the person. */
function recordOf(record: PersonalRecord, ids: readonly string[]): PersonalRecord {
  const isOfThem = ({ serviceId }: { readonly serviceId: string }) => ids.includes(serviceId);
  return {
    visits: record.visits.filter(isOfThem),
    accounts: record.accounts.filter(isOfThem),
    resolutions: record.resolutions.filter(({ subject }) => subject === person || ids.includes(subject)),
    noticedSigns: record.noticedSigns.filter(isOfThem),
    mutedServices: record.mutedServices.filter(isOfThem),
    finds: record.finds.filter(isOfThem),
    reuseGroups: record.reuseGroups.filter(({ serviceIds }) => serviceIds.some((id) => ids.includes(id))),
    declinedServices: record.declinedServices.filter(isOfThem),
  };
}

/** What is on record of some services, and what was settled for the person, as far as its days can be true. */
async function readRecordOf(database: Database, ids: readonly string[], today: Day): Promise<PersonalRecord> {
  const subjects = [...ids, person];
  const [visits, accounts, resolutions, noticedSigns, mutedServices, finds, groups, declined] =
    await Promise.all([
      database.visits.bulkGet([...ids]),
      database.accounts.bulkGet([...ids]),
      rowsAt(database.resolutions, "subject", subjects),
      rowsAt(database.noticedSigns, "serviceId", ids),
      database.mutedServices.bulkGet([...ids]),
      rowsAt(database.finds, "serviceId", ids),
      // Few, mostly none: one request for all.
      database.reuseGroups.toArray(),
      database.declinedServices.toArray(),
    ]);
  const asOf = <Row>(
    rules: { readonly asOf: (row: Row, today: Day) => Row },
    rows: readonly (Row | undefined)[],
  ) => rows.filter((row) => row !== undefined).map((row) => rules.asOf(row, today));
  return {
    visits: asOf(personalTables.visits, visits),
    accounts: asOf(personalTables.accounts, accounts),
    resolutions: asOf(personalTables.resolutions, resolutions),
    noticedSigns: asOf(personalTables.noticedSigns, noticedSigns),
    mutedServices: mutedServices.filter((found) => found !== undefined),
    finds: asOf(personalTables.finds, finds),
    reuseGroups: asOf(
      personalTables.reuseGroups,
      groups.filter(({ serviceIds }) => serviceIds.some((id) => ids.includes(id))),
    ),
    declinedServices: asOf(
      personalTables.declinedServices,
      declined.filter(({ serviceId }) => ids.includes(serviceId)),
    ),
  };
}
