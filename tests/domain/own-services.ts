import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Choices } from "#lib/domain/choices.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import { type HygieneStep, type StepId, stepIds, type WarningSign } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Step } from "#lib/domain/step.ts";
import { type OwnService, type Weighed, weigh } from "#lib/domain/weigh.ts";
import { aResolution, aService, aSign, aStep, aVisit, inEveryLanguage } from "./builders.ts";

/** The day on which the tests take place. */
export const today: Day = "2026-11-24";

/** Nothing recorded. */
export const nothingRecorded: PersonalRecord = {
  visits: [],
  accounts: [],
  resolutions: [],
  noticedSigns: [],
  mutedServices: [],
  finds: [],
  reuseGroups: [],
  declinedServices: [],
};

/** What there is to weigh: a catalogue, what a person did and told, and when. */
export interface Given extends Partial<PersonalRecord>, Partial<Choices>, Partial<Clock> {
  /** `aService` alone, unless the test says otherwise. */
  readonly services?: readonly Service[];
  readonly incidents?: readonly Incident[];
  readonly signs?: readonly WarningSign[];
  /** How long steps take; all of them 3 minutes, unless the test says otherwise. */
  readonly minutes?: Partial<Readonly<Record<StepId, number>>>;
}

/**
 * Weighs everything of a person who opened all services today and is asked for no habit, so that there is nothing but
 * what the test is about: a resolution for each habit is on record.
 */
export function weighed(given: Given = {}): Weighed {
  const habits = (["secure-recovery-mailbox", "protect-phone-number"] as const).map((stepId) =>
    aResolution({ stepId, covers: [], resolvedOn: "2026-11-01" }),
  );
  return weighedWithHabits({ ...given, resolutions: [...habits, ...(given.resolutions ?? [])] });
}

/** The same for a person who never did what everybody is asked once. */
export function weighedWithHabits({
  services = [aService()],
  incidents = [],
  signs = [aSign()],
  minutes = {},
  unusedAfterMonths = 12,
  region,
  ownPasswords,
  mailboxes,
  today: on = today,
  isEvening = false,
  ...record
}: Given): Weighed {
  const steps = new Map(
    stepIds.map((id): [StepId, HygieneStep] => [id, aStep({ id, minutes: minutes[id] ?? 3 })]),
  );
  const visits = services.map(({ id }) => aVisit({ serviceId: id, lastOn: on }));
  return weigh(
    indexCatalogue(services, incidents, signs, steps),
    { ...nothingRecorded, visits, ...record },
    { unusedAfterMonths, region, ownPasswords, mailboxes },
    { today: on, isEvening },
  );
}

/** A step at a service, its login or for the person; it must have been asked for. */
export function stepOf({ steps }: Pick<Weighed, "steps">, stepId: StepId, subject?: string): Step {
  const found = steps.find(
    (step) => step.stepId === stepId && (subject === undefined || step.subjects.includes(subject)),
  );
  if (!found) throw new Error(`Nothing asks for ${stepId}.`);
  return found;
}

/** One of the person's services. */
export function ownService({ services }: Weighed, id = "example"): OwnService {
  const found = services.find(({ service }) => service.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** Services by their ids, each with a name of its own. */
export const servicesNamed = (...ids: readonly string[]): Service[] =>
  ids.map((id) => aService({ id, name: inEveryLanguage(id), domains: [`${id}.example`] }));

/** The services of a person who visited all that are given today, unless the test says otherwise. */
export const ownOf = ({ services = [], ...given }: Given): OwnService[] => [
  ...weighed({ services, ...given }).services,
];
