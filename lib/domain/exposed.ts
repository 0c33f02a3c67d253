import { type DataClass, dataClasses } from "./data-class.ts";
import { type StepId, stepIds } from "./hygiene-step.ts";
import { type Incident, isUnproven, mayHaveLeft } from "./incident.ts";
import { earliestDay, type PartialDate } from "./partial-date.ts";
import { isConcernedBy } from "./relevance.ts";
import { isBecauseOf } from "./step.ts";
import { type Exposure, isOpen, ownClasses } from "./verdict.ts";
import type { OwnService } from "./weigh.ts";

/** Where one kind of the person's data is out, or said to be. */
export interface ExposedData {
  readonly dataClass: DataClass;
  /** Most likely their own first, in the order of the services given. */
  readonly at: readonly ExposedAt[];
  /** How many services with an established incident. */
  readonly established: number;
  /** How many with nothing but claims. */
  readonly unproven: number;
  /** When the newest of these incidents began or, where that is not known, ended or became known. */
  readonly newest: PartialDate | undefined;
  /** What answers it; none where nothing does. */
  readonly stepIds: readonly StepId[];
}

export interface ExposedAt {
  readonly own: OwnService;
  /** Those that involve the data, newest first. */
  readonly exposures: readonly Exposure[];
}

/**
 * Every kind of data that an incident may have let out, of those that may be the person's own, what opens accounts
 * or money first. What was looked for and not found to have left is not counted, nor what only others lost.
 */
export function exposedData(services: readonly OwnService[]): ExposedData[] {
  const byClass = new Map<DataClass, ExposedAt[]>();
  for (const own of services) {
    const out = own.exposures.filter((exposure) => isOpen(exposure) && mayHaveLeft(exposure.incident));
    for (const dataClass of new Set(out.flatMap(ownClasses))) {
      const exposures = out.filter((exposure) => ownClasses(exposure).includes(dataClass));
      const at = byClass.get(dataClass);
      if (at) at.push({ own, exposures });
      else byClass.set(dataClass, [{ own, exposures }]);
    }
  }
  return dataClasses.flatMap((dataClass) => {
    const at = byClass.get(dataClass);
    return at ? [exposedOf(dataClass, at)] : [];
  });
}

function exposedOf(dataClass: DataClass, at: readonly ExposedAt[]): ExposedData {
  const established = at.filter(hasEstablished).length;
  return {
    dataClass,
    at: at.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a))),
    established,
    unproven: at.length - established,
    newest: at
      .flatMap(({ exposures }) => exposures.flatMap(({ incident }) => begunOn(incident)))
      .reduce<PartialDate | undefined>(
        (newest, date) => (newest === undefined || earliestDay(date) > earliestDay(newest) ? date : newest),
        undefined,
      ),
    stepIds: stepIds.filter(
      (stepId) => isConcernedBy(stepId, [dataClass]) && at.some((entry) => asksFor(stepId, entry)),
    ),
  };
}

/** Whether one of the incidents that involve the data asks for a step today. */
function asksFor(stepId: StepId, { own, exposures }: ExposedAt): boolean {
  return own.steps.some(
    (step) =>
      step.stepId === stepId &&
      step.level !== "past" &&
      step.requests.some((request) => exposures.some(({ incident }) => isBecauseOf(request, incident.id))),
  );
}

const hasEstablished = ({ exposures }: ExposedAt) =>
  exposures.some(({ incident }) => !isUnproven(incident.evidence.grade));

const isLikely = ({ exposures }: ExposedAt) => exposures.some(({ verdict }) => verdict === "likely");

const begunOn = ({ occurred, disclosedOn, listedOn }: Incident): PartialDate[] => {
  const date = occurred.from ?? occurred.to ?? disclosedOn ?? listedOn;
  return date === undefined ? [] : [date];
};
