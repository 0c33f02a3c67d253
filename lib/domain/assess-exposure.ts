import type { Account } from "./account.ts";
import { type StepId, stepIds } from "./hygiene-step.ts";
import type { Incident } from "./incident.ts";
import { earliestDay } from "./partial-date.ts";
import { requiredSteps, type StepRequest } from "./required-steps.ts";
import type { Resolution } from "./resolution.ts";
import { type Judgement, judge } from "./verdict.ts";

/** An incident as it concerns this person. */
export interface Exposure extends Judgement {
  readonly incident: Incident;
}

/** A step at a service with everything that asks for it. */
export interface AssessedStep {
  readonly stepId: StepId;
  /** At least one, newest incident first. */
  readonly requests: readonly StepRequest[];
  /** `open`: still to do; else as the person recorded it. */
  readonly state: "open" | Resolution["outcome"];
  readonly resolution?: Resolution;
}

/** How a person stands with one service. */
export interface Assessment {
  /** Newest first. */
  readonly exposures: readonly Exposure[];
  /** In the order in which they are best done. */
  readonly steps: readonly AssessedStep[];
}

const newestFirst = (a: Incident, b: Incident) => {
  const dayOf = ({ disclosedOn, occurred }: Incident) =>
    earliestDay(disclosedOn ?? occurred.to ?? occurred.from ?? "");
  return dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id);
};

/**
 * Weighs one service: which incidents concern the person, and which steps they ask for.
 *
 * A resolution holds for the incidents it was made for; an incident that came later opens the step
 * again.
 *
 * @param incidents those of the service, in any order.
 * @param account what the person told about their account there, if anything.
 * @param resolutions theirs at this service, in any order.
 */
export function assessExposure(
  incidents: readonly Incident[],
  account: Account | undefined,
  resolutions: readonly Resolution[],
): Assessment {
  const exposures = incidents
    .toSorted(newestFirst)
    .map((incident) => ({ incident, ...judge(incident, account) }));
  const requests = exposures
    .filter(({ verdict }) => verdict !== "not-yours")
    .flatMap(({ incident }) => requiredSteps(incident));

  const steps = stepIds.flatMap((stepId): AssessedStep[] => {
    const ofStep = requests.filter((request) => request.stepId === stepId);
    if (ofStep.length === 0) return [];
    const resolution = resolutions.find((candidate) => candidate.stepId === stepId);
    const isCovered = ofStep.every(({ incidentId }) => resolution?.incidentIds.includes(incidentId));
    return resolution && isCovered
      ? [{ stepId, requests: ofStep, state: resolution.outcome, resolution }]
      : [{ stepId, requests: ofStep, state: "open" }];
  });
  return { exposures, steps };
}

/** How many steps are still to do: the number on the badge. */
export function countOpenSteps({ steps }: Assessment): number {
  return steps.filter(({ state }) => state === "open").length;
}
