import type { AssessedStep } from "./assess-exposure.ts";
import { isUnproven } from "./evidence.ts";
import { type HygieneStep, loginSteps, type StepId, stepIds } from "./hygiene-step.ts";
import type { OwnService } from "./own-service.ts";

/** One step at one of the person's services. */
export interface PlannedStep {
  readonly own: OwnService;
  readonly assessed: AssessedStep;
}

/** One thing to do, at every service that asks for it. */
export interface PlanAction {
  readonly step: HygieneStep;
  /** Open ones first: urgent, then those that rest on an established incident; then the settled ones. */
  readonly planned: readonly PlannedStep[];
  readonly open: number;
  /** For all open ones together; a login that several services share is counted once. */
  readonly minutes: number;
  readonly isUrgent: boolean;
}

/**
 * The steps of all services grouped by what is to be done, in the order of `stepIds`, which is what they
 * protect; an action that a noticed sign makes urgent comes first, one with nothing open last.
 */
export function planOf(
  services: readonly OwnService[],
  steps: ReadonlyMap<StepId, HygieneStep>,
): PlanAction[] {
  const byStep = new Map<StepId, PlannedStep[]>();
  for (const own of services) {
    for (const assessed of own.assessment.steps) {
      const planned = byStep.get(assessed.stepId);
      if (planned) planned.push({ own, assessed });
      else byStep.set(assessed.stepId, [{ own, assessed }]);
    }
  }
  return stepIds
    .flatMap((stepId) => {
      const step = steps.get(stepId);
      const planned = byStep.get(stepId);
      return step && planned ? [actionOf(step, planned)] : [];
    })
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** Sorting keeps the order of equals, so nothing but these three kinds is told apart. */
const weightOf = ({ isUrgent, open }: PlanAction) => (isUrgent ? 2 : 0) + (open > 0 ? 1 : 0);

function actionOf(step: HygieneStep, planned: readonly PlannedStep[]): PlanAction {
  const open = planned.filter(({ assessed }) => assessed.state === "open");
  return {
    step,
    planned: planned.toSorted((a, b) => rankOf(a) - rankOf(b)),
    open: open.length,
    minutes: step.minutes * countLogins(step.id, open),
    isUrgent: open.some(({ assessed }) => assessed.isUrgent),
  };
}

function rankOf({ own, assessed }: PlannedStep): number {
  if (assessed.state !== "open") return 3;
  if (assessed.isUrgent) return 0;
  return restsOnClaims(own, assessed) ? 2 : 1;
}

/** Whether everything that asks for a step is somebody's claim. */
export function restsOnClaims({ assessment }: OwnService, { requests }: AssessedStep): boolean {
  return (
    requests.length > 0 &&
    requests.every(({ incidentId }) =>
      assessment.exposures.some(
        ({ incident }) => incident.id === incidentId && isUnproven(incident.evidence.grade),
      ),
    )
  );
}

/** How many times a step has to be done: about a login once, however many services share it. */
function countLogins(stepId: StepId, planned: readonly PlannedStep[]): number {
  if (!loginSteps.includes(stepId)) return planned.length;
  const counted = new Set<string>();
  for (const { own } of planned) {
    const isShared = own.sharing.some(({ id }) => counted.has(id));
    if (!isShared) counted.add(own.service.id);
  }
  return counted.size;
}

/** How many steps are open in all. */
export function openStepsOf(plan: readonly PlanAction[]): number {
  return plan.reduce((sum, { open }) => sum + open, 0);
}

/** How many minutes all that is open takes together. */
export function minutesOf(plan: readonly PlanAction[]): number {
  return plan.reduce((sum, { minutes }) => sum + minutes, 0);
}
