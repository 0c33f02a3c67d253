import type { Advice } from "#lib/domain/advice.ts";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Day } from "#lib/domain/day.ts";
import { stepIds, type WarningSign } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { type OwnService, ownServices } from "#lib/domain/own-service.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Service } from "#lib/domain/service.ts";
import { anArticle, aService, aStep, inEveryLanguage } from "./builders.ts";

/** The day on which the tests of views take place. */
export const today: Day = "2026-11-24";

/** Nothing recorded. */
export const nothingRecorded: PersonalRecord = {
  visits: [],
  accounts: [],
  resolutions: [],
  noticedSigns: [],
  mutedServices: [],
};

interface Given extends Partial<PersonalRecord> {
  readonly services?: readonly Service[];
  readonly incidents?: readonly Incident[];
  readonly signs?: readonly WarningSign[];
}

/** Services by their ids, each with a name of its own. */
export const servicesNamed = (...ids: readonly string[]): Service[] =>
  ids.map((id) => aService({ id, name: inEveryLanguage(id), domains: [`${id}.example`] }));

/** The services of a person who visited all that are given today, unless the test says otherwise. */
export function ownOf({ services = [], incidents = [], signs = [], ...record }: Given): OwnService[] {
  const visits = services.map(({ id }) => ({ serviceId: id, firstOn: today, lastOn: today, dayCount: 1 }));
  return ownServices(
    indexCatalogue(services, incidents, signs),
    { ...nothingRecorded, visits, ...record },
    12,
    today,
  );
}

/** Every step there is. */
export const allSteps: Advice["steps"] = new Map(stepIds.map((id) => [id, aStep({ id })]));

/** Every step there is, and the article that they name. */
export const advice: Advice = {
  steps: allSteps,
  signs: [],
  articles: new Map([["an-article", anArticle()]]),
  help: [],
  letters: new Map(),
};
