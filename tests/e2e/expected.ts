import type { Account } from "#lib/domain/account.ts";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { clockAt } from "#lib/domain/clock.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { HygieneStep, StepId, WarningSign } from "#lib/domain/hygiene-step.ts";
import type { Language } from "#lib/domain/language.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Service } from "#lib/domain/service.ts";
import { unusedAfterMonthsByDefault } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";
import { type OwnService, type Weighed, weigh } from "#lib/domain/weigh.ts";
import { standingInAllText } from "#lib/locales/standing-in-all.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { madeUpCatalogue } from "./made-up-catalogue.ts";

const { services, incidents, signs, steps } = madeUpCatalogue;
const index = indexCatalogue(services, incidents, signs, new Map(steps.map((step) => [step.id, step])));

/** A service of the catalogue. */
export function service(serviceId: string): Service {
  const found = index.services.get(serviceId);
  if (!found) throw new Error(`There is no service ${serviceId}.`);
  return found;
}

/** A step of the catalogue. */
export function step(stepId: StepId): HygieneStep {
  const found = index.steps.get(stepId);
  if (!found) throw new Error(`There is no step ${stepId}.`);
  return found;
}

/** A warning sign of the catalogue. */
export function sign(signId: string): WarningSign {
  const found = index.signs.get(signId);
  if (!found) throw new Error(`There is no sign ${signId}.`);
  return found;
}

/** The record of a service that was visited today for the first time. */
export function visitedToday(serviceId: string): Visit {
  const today = dayOf(Date.now());
  return { serviceId, firstOn: today, lastOn: today, dayCount: 1 };
}

/** What somebody says who ticks a service in the welcome. */
export function toldToHave(serviceId: string): Account {
  return { serviceId, standing: "has", saidOn: dayOf(Date.now()) };
}

const nothing: PersonalRecord = {
  visits: [],
  accounts: [],
  resolutions: [],
  noticedSigns: [],
  mutedServices: [],
  finds: [],
  reuseGroups: [],
  declinedServices: [],
};

/** How somebody stands who visited these services today, and told and did what is given besides. */
function weighed(serviceIds: readonly string[], record: Partial<PersonalRecord> = {}): Weighed {
  const whole = { ...nothing, visits: serviceIds.map(visitedToday), ...record };
  return weigh(index, whole, { unusedAfterMonths: unusedAfterMonthsByDefault }, clockAt(new Date()));
}

/** The sentence for that, with everything together. */
export function sentenceInAll(
  serviceIds: readonly string[],
  language: Language = "en",
  record: Partial<PersonalRecord> = {},
): string {
  const { advice, date } = textsIn(language);
  return standingInAllText(weighed(serviceIds, record), advice, date);
}

/** How they stand at one service. */
export function ownAt(serviceId: string, record: Partial<PersonalRecord> = {}): OwnService {
  const own = weighed([serviceId], record).services.find(({ service: { id } }) => id === serviceId);
  if (!own) throw new Error(`${serviceId} was not weighed.`);
  return own;
}

/** What the badge says of a service, where nothing was told and done but this: a number, or nothing for none. */
export function badgeAt(serviceId: string, record: Partial<PersonalRecord> = {}): string {
  const { standing } = ownAt(serviceId, record);
  return standing.kind === "to-do" ? String(standing.steps) : "";
}
