import { type Exposure, isOpen } from "./assess-exposure.ts";
import { type DataClass, dataClasses } from "./data-class.ts";
import { isUnproven } from "./evidence.ts";
import { type StepId, stepIds } from "./hygiene-step.ts";
import type { DataDeparture } from "./incident.ts";
import type { OwnService } from "./own-service.ts";
import { earliestDay, type PartialDate } from "./partial-date.ts";
import { isConcernedBy } from "./required-steps.ts";

/** Where one kind of the person's data is out, or said to be. */
export interface ExposedData {
  readonly dataClass: DataClass;
  /** Most likely their own first, in the order of the services given. */
  readonly at: readonly ExposedAt[];
  /** How many services with an established incident. */
  readonly established: number;
  /** How many with nothing but claims. */
  readonly unproven: number;
  /** When the earliest of these incidents began or, where that is not known, ended or became known. */
  readonly since: PartialDate | undefined;
  /** What answers it, in the order in which it is best done; none where nothing does. */
  readonly stepIds: readonly StepId[];
}

export interface ExposedAt {
  readonly own: OwnService;
  /** Those that involve the data, newest first. */
  readonly exposures: readonly Exposure[];
}

/**
 * The ledger: every kind of data that an incident may have let out, of those that may concern the person,
 * the most harmful first. What was looked for and not found to have left is not counted.
 */
export function exposedData(services: readonly OwnService[]): ExposedData[] {
  const byClass = new Map<DataClass, ExposedAt[]>();
  for (const own of services) {
    const out = own.assessment.exposures.filter(
      (exposure) => isOpen(exposure) && departed.includes(exposure.incident.dataLeft),
    );
    for (const dataClass of new Set(out.flatMap(({ incident }) => incident.dataClasses))) {
      const exposures = out.filter(({ incident }) => incident.dataClasses.includes(dataClass));
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

const departed: readonly DataDeparture[] = ["yes", "possible", "exposed", "claimed", "under-inquiry"];

function exposedOf(dataClass: DataClass, at: readonly ExposedAt[]): ExposedData {
  const established = at.filter(hasEstablished).length;
  return {
    dataClass,
    at: at.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a))),
    established,
    unproven: at.length - established,
    since: at
      .flatMap(({ exposures }) => exposures.flatMap(begunOn))
      .reduce<PartialDate | undefined>(
        (earliest, date) =>
          earliest === undefined || earliestDay(date) < earliestDay(earliest) ? date : earliest,
        undefined,
      ),
    stepIds: stepIds.filter(
      (stepId) => isConcernedBy(stepId, [dataClass]) && at.some((entry) => asksFor(stepId, entry)),
    ),
  };
}

/** Whether one of the incidents that involve the data asks for a step at the service. */
function asksFor(stepId: StepId, { own, exposures }: ExposedAt): boolean {
  const step = own.assessment.steps.find((assessed) => assessed.stepId === stepId);
  if (!step) return false;
  return step.requests.some(({ incidentId }) => exposures.some(({ incident }) => incident.id === incidentId));
}

const hasEstablished = ({ exposures }: ExposedAt) =>
  exposures.some(({ incident }) => !isUnproven(incident.evidence.grade));

const isLikely = ({ exposures }: ExposedAt) => exposures.some(({ verdict }) => verdict === "likely");

const begunOn = ({ incident: { occurred, disclosedOn } }: Exposure): PartialDate[] => {
  const date = occurred.from ?? occurred.to ?? disclosedOn;
  return date === undefined ? [] : [date];
};
