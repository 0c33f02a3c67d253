import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { clockAt } from "#lib/domain/clock.ts";
import { isUnproven } from "#lib/domain/incident.ts";
import type { Service } from "#lib/domain/service.ts";
import { unusedAfterMonthsByDefault } from "#lib/domain/settings.ts";
import { type OwnService, weigh } from "#lib/domain/weigh.ts";
import { visitedToday } from "./expected.ts";

const { catalogue } = shippedCatalogue();
const index = indexCatalogue(
  catalogue.services,
  catalogue.incidents,
  catalogue.signs,
  new Map(catalogue.steps.map((step) => [step.id, step])),
);

/** Where a service is visited. */
export const addressOf = ({ domains: [domain] }: Service) => `https://${domain}/`;

/** Of all services the ones that are used most, in any language; the others after them. */
export const shippedServices: readonly Service[] = catalogue.services.toSorted(
  (a, b) => rankOf(a) - rankOf(b),
);

function rankOf({ mostUsed }: Service): number {
  return Math.min(Number.POSITIVE_INFINITY, ...Object.values(mostUsed ?? {}));
}

/** How somebody stands who visits a service for the first time, as its popup says it. */
function ownAt(serviceId: string): OwnService {
  const record = {
    visits: [visitedToday(serviceId)],
    accounts: [],
    resolutions: [],
    noticedSigns: [],
    mutedServices: [],
    finds: [],
    reuseGroups: [],
    declinedServices: [],
  };
  const choices = { unusedAfterMonths: unusedAfterMonthsByDefault };
  const [own] = weigh(index, record, choices, clockAt(new Date())).services;
  if (!own) throw new Error(`${serviceId} was not weighed.`);
  return own;
}

const isOfKind: Readonly<Record<string, (own: OwnService) => boolean>> = {
  "something now": ({ standing }) => standing.kind === "to-do",
  "a question": ({ standing }) => standing.kind === "ask",
  "nothing now": ({ standing }) => standing.kind === "nothing-now",
  "nothing known": ({ standing }) => standing.kind === "nothing-known",
  "only a claim": ({ exposures }) =>
    exposures.length > 0 && exposures.every(({ incident }) => isUnproven(incident.evidence.grade)),
  "a name that gives something away": ({ service, exposures }) =>
    service.isSensitive === true && exposures.length > 0,
  "many incidents": ({ exposures }) => exposures.length > 3,
  "no known pages": ({ service, exposures }) =>
    Object.keys(service.pages).length === 0 && exposures.length > 0,
};

/** For each kind of popup the service of the catalogue that is used most; nothing where there is none today. */
export const servicesByKind: ReadonlyMap<string, Service> = new Map(
  Object.entries(isOfKind).flatMap(([kind, holds]) => {
    const found = shippedServices.find(({ id }) => holds(ownAt(id)));
    return found ? [[kind, found]] : [];
  }),
);
