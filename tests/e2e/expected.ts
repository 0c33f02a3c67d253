import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { assessExposure, type Circumstances, countOpenSteps } from "#lib/domain/assess-exposure.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { HygieneStep, StepId } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Visit } from "#lib/domain/visit.ts";

const { catalogue } = bundleCatalogue();

/** A service of the bundled catalogue. */
export function service(serviceId: string): Service {
  const found = catalogue.services.find(({ id }) => id === serviceId);
  if (!found) throw new Error(`There is no service ${serviceId}.`);
  return found;
}

/** Nothing told, nothing done. */
const untouched: Circumstances = {
  account: undefined,
  resolutions: [],
  noticed: [],
  visit: undefined,
  unusedAfterMonths: 12,
};

/** What the badge says of a service while nothing is resolved: a number, or nothing for none. */
export function untouchedBadge(serviceId: string): string {
  const incidents = catalogue.incidents.filter(({ serviceIds }) => serviceIds.includes(serviceId));
  return String(countOpenSteps(assessExposure(incidents, untouched, dayOf(Date.now()))) || "");
}

/** The record of a service that was visited today for the first time. */
export function visitedToday(serviceId: string): Visit {
  const today = dayOf(Date.now());
  return { serviceId, firstOn: today, lastOn: today, dayCount: 1 };
}

/** A step of the bundled catalogue. */
export function step(stepId: StepId): HygieneStep {
  const found = catalogue.steps.find(({ id }) => id === stepId);
  if (!found) throw new Error(`There is no step ${stepId}.`);
  return found;
}

/** An incident of the bundled catalogue. */
export function incident(incidentId: string): Incident {
  const found = catalogue.incidents.find(({ id }) => id === incidentId);
  if (!found) throw new Error(`There is no incident ${incidentId}.`);
  return found;
}
