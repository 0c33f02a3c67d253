import type { Account } from "#lib/domain/account.ts";
import type { CatalogueIndex } from "#lib/domain/catalogue-index.ts";
import type { Choices } from "#lib/domain/choices.ts";
import { addDays, addMonths, type Day } from "#lib/domain/day.ts";
import { featureKey, groupsOf } from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Home, Service } from "#lib/domain/service.ts";
import type { Visit } from "#lib/domain/visit.ts";

/** Somebody to weigh. */
export interface Someone {
  readonly id: string;
  readonly record: PersonalRecord;
  readonly choices: Choices;
}

/** Numbers that look random and are the same on every run (mulberry32). Each call gives one from 0 to below 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const regionOf: Readonly<Record<Home, NonNullable<Choices["region"]>>> = {
  japan: "japan",
  "mainland-china": "mainland-china",
  taiwan: "taiwan",
  "hong-kong": "hong-kong",
  korea: "korea",
  elsewhere: "elsewhere",
};

/**
 * Made-up people of every age and region, who use a handful of services or more than a hundred of those that the
 * catalogue has, and told nothing, something or everything.
 *
 * @param today the day of their last visits.
 */
export function madeUpPeople(count: number, catalogue: CatalogueIndex, today: Day): Someone[] {
  const services = [...catalogue.services.values()];
  return Array.from({ length: count }, (_, at) => madeUpPerson(at, services, catalogue, today));
}

function madeUpPerson(
  at: number,
  services: readonly Service[],
  { incidentsOf }: CatalogueIndex,
  today: Day,
): Someone {
  const next = numbersFrom(at + 1);
  const chance = (share: number) => next() < share;
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[whole(0, values.length - 1)] ?? values[0];
  const home = oneOf<Home>([
    "japan",
    "japan",
    "mainland-china",
    "elsewhere",
    "elsewhere",
    "taiwan",
    "hong-kong",
    "korea",
  ]);
  const adultSince = whole(1985, 2024);
  const talkative = next();
  const used = pickServices(services, home, 3 + Math.floor(next() ** 2 * 120), next);

  /** A date from some year on, as roughly as people know it. */
  const dateSince = (year: number) => {
    const day = `${whole(Math.min(year, 2026), 2026)}-${String(whole(1, 11)).padStart(2, "0")}-15`;
    return day.slice(0, oneOf([4, 4, 7, 10])) as PartialDate;
  };

  function visitOf({ id }: Service): Visit {
    const lastOn = chance(0.8) ? addDays(today, -whole(0, 60)) : addMonths(today, -whole(3, 30));
    return { serviceId: id, firstOn: addMonths(lastOn, -whole(0, 20)), lastOn, dayCount: whole(1, 300) };
  }

  function accountOf({ id }: Service): Account {
    const told = { serviceId: id, saidOn: addDays(today, -whole(0, 30)) };
    if (chance(0.05)) return { ...told, standing: "never" };
    const groups = (incidentsOf.get(id) ?? []).flatMap((incident) =>
      groupsOf(incident).flatMap((group) =>
        group.feature && chance(talkative) ? [[featureKey(incident.id, group.id), chance(0.4)] as const] : [],
      ),
    );
    const answers = {
      ...told,
      ...(chance(0.8) && { since: dateSince(Math.max(1998, adultSince - 4)) }),
      ...(chance(talkative / 2) && { passwordChangedOn: dateSince(2012) }),
      ...(chance(talkative / 4) && { region: oneOf([regionOf[home], "elsewhere"] as const) }),
      ...(groups.length > 0 && { usedFeature: Object.fromEntries(groups) }),
      ...(chance(talkative / 3) && { password: oneOf(["own", "shared", "none"] as const) }),
      ...(chance(talkative / 3) && { secondFactor: chance(0.5) }),
      ...(chance(0.1) && { inUse: chance(0.5) }),
    };
    if (chance(0.07)) {
      return { ...answers, standing: "closed", ...(chance(0.6) && { closedOn: dateSince(2010) }) };
    }
    const isUnchanged = !("passwordChangedOn" in answers) && chance(talkative / 5);
    return {
      ...answers,
      standing: "has",
      ...(isUnchanged && { passwordBounds: { unchangedSince: `${whole(2010, 2024)}-06-30` as const } }),
    };
  }

  return {
    id: `made-up-${at}`,
    record: {
      visits: used.filter(() => chance(0.9)).map(visitOf),
      accounts: used.filter(() => chance(talkative)).map(accountOf),
      resolutions: [],
      noticedSigns: [],
      mutedServices: [],
      finds: [],
      reuseGroups: [],
      declinedServices: [],
    },
    choices: {
      unusedAfterMonths: oneOf([6, 12, 24]),
      ...(chance(0.6) && { region: regionOf[home] }),
      ...(chance(0.3) && { ownPasswords: oneOf(["everywhere", "partly", "no"] as const) }),
    },
  };
}

/** Most of what people use is at home where they live, or all over the world. */
function pickServices(services: readonly Service[], home: Home, count: number, next: () => number) {
  const near = (service: Service) =>
    service.home === home ? 1 : service.home === "elsewhere" ? 0.5 : service.mostUsed ? 0.1 : 0.02;
  return services
    .map((service) => ({ service, place: next() ** (1 / near(service)) }))
    .toSorted((a, b) => b.place - a.place)
    .slice(0, count)
    .map(({ service }) => service);
}
