import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Choices } from "#lib/domain/choices.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Step } from "#lib/domain/step.ts";
import { type OwnService, type Weighed, weigh } from "#lib/domain/weigh.ts";
import { aVisit } from "#tests/domain/builders.ts";
import { smallCatalogue, smallDay } from "./a-catalogue.ts";

const { services, incidents, signs, steps } = smallCatalogue;
const index = indexCatalogue(services, incidents, signs, new Map(steps.map((step) => [step.id, step])));

/** Weighs what a person has recorded who visited services of the small catalogue today, by default one. */
export function weighedSmall(
  serviceIds: readonly string[] = ["shop"],
  record: Partial<PersonalRecord> = {},
  choices: Partial<Choices> = {},
): Weighed {
  return weigh(
    index,
    {
      visits: serviceIds.map((serviceId) => aVisit({ serviceId, lastOn: smallDay })),
      accounts: [],
      resolutions: [],
      noticedSigns: [],
      mutedServices: [],
      finds: [],
      reuseGroups: [],
      declinedServices: [],
      ...record,
    },
    { unusedAfterMonths: 12, ...choices },
    { today: smallDay, isEvening: false },
  );
}

/** One service of the small catalogue as the person's own. */
export function ownSmall(
  serviceId: string,
  record: Partial<PersonalRecord> = {},
  choices: Partial<Choices> = {},
): OwnService {
  const found = weighedSmall([serviceId], record, choices).services.find(
    ({ service }) => service.id === serviceId,
  );
  if (!found) throw new Error(`The small catalogue has no ${serviceId}.`);
  return found;
}

/** A step that is asked for there. */
export function stepAt({ steps: asked }: OwnService, stepId: Step["stepId"]): Step {
  const found = asked.find((step) => step.stepId === stepId);
  if (!found) throw new Error(`Nothing asks for ${stepId}.`);
  return found;
}
