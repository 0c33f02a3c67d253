import { type DataClass, dataClasses } from "./data-class.ts";
import type { EvidenceGrade } from "./incident.ts";
import { isAsking } from "./relevance.ts";
import type { StandingKind } from "./standing.ts";
import { countSteps } from "./step.ts";
import { isOpen, ownClasses, type Verdict, verdicts } from "./verdict.ts";
import type { OwnService } from "./weigh.ts";

/** What a service must be or have to be listed; what is missing is not asked for. */
export interface ServiceFilter {
  /** Where the person stands there. */
  readonly standing?: StandingKind;
  /** An incident that may concern the person involves it. */
  readonly dataClass?: DataClass;
  /** An incident of this grade. */
  readonly evidence?: EvidenceGrade;
  /** The strongest verdict. */
  readonly verdict?: Verdict;
  /** Not visited for as long as the person set. */
  readonly isUnused?: true;
}

export const serviceOrders = ["open-steps", "last-visit", "incidents", "name"] as const;

export type ServiceOrder = (typeof serviceOrders)[number];

/** Whether a service is what the filter asks for. */
export function fits(own: OwnService, filter: ServiceFilter): boolean {
  const { exposures, steps } = own;
  return (
    (filter.standing === undefined || own.standing.kind === filter.standing) &&
    (filter.dataClass === undefined || involves(own, filter.dataClass)) &&
    (filter.evidence === undefined ||
      exposures.some(({ incident }) => incident.evidence.grade === filter.evidence)) &&
    (filter.verdict === undefined || strongestVerdict(own) === filter.verdict) &&
    (!filter.isUnused ||
      steps.some((step) => step.stepId === "close-unused-account" && step.state === "open" && isAsking(step)))
  );
}

/** The verdict of the incident that concerns the person most; nothing where there is no incident. */
export function strongestVerdict({ exposures }: OwnService): Verdict | undefined {
  return verdicts.findLast((verdict) => exposures.some((exposure) => exposure.verdict === verdict));
}

/** The kinds of data that incidents which may concern the person involve, the most harmful first. */
export function involvedData({ exposures }: OwnService): DataClass[] {
  const involved = new Set(exposures.filter(isOpen).flatMap(ownClasses));
  return dataClasses.filter((dataClass) => involved.has(dataClass));
}

const involves = (own: OwnService, dataClass: DataClass) => involvedData(own).includes(dataClass);

/**
 * Sorts services; those that are equal keep their order.
 *
 * @param compareNames by the rules of the reader's language.
 */
export function inServiceOrder(
  services: readonly OwnService[],
  order: ServiceOrder,
  compareNames: (a: OwnService, b: OwnService) => number,
): OwnService[] {
  const lastOn = ({ visit }: OwnService) => visit?.lastOn ?? "";
  const by: Readonly<Record<ServiceOrder, (a: OwnService, b: OwnService) => number>> = {
    "open-steps": (a, b) => countSteps(b.steps).now - countSteps(a.steps).now,
    "last-visit": (a, b) => Number(lastOn(b) > lastOn(a)) - Number(lastOn(b) < lastOn(a)),
    incidents: (a, b) => b.exposures.length - a.exposures.length,
    name: compareNames,
  };
  return services.toSorted(by[order]);
}
