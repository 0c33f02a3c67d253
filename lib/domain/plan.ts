import type { StepId } from "./hygiene-step.ts";
import { isSettled, type Step, servicesOf } from "./step.ts";
import { firstMinutes, pickForMinutes } from "./worth.ts";

/** The parts of the plan: what matters today, what may wait, what nobody knows yet, and what is behind the person. */
export const planSections = ["now", "later", "list", "done"] as const;

export type PlanSection = (typeof planSections)[number];

/** How the plan is grouped: the same step at all services together, or all steps of one service. */
export const planGroupings = ["action", "service"] as const;

export type PlanGrouping = (typeof planGroupings)[number];

/** What of the plan is shown; what is missing is not asked for. */
export interface PlanFilter {
  /** Only what to begin with in the first minutes. */
  readonly isShort?: true;
  /** Only what has to do with one service. */
  readonly serviceId?: string;
}

/** Steps that stand together: the same step, those of one service, or those that are done once in all. */
export type PlanGroup = { readonly key: string; readonly steps: readonly [Step, ...Step[]] } & (
  | { readonly kind: "action"; readonly stepId: StepId }
  | { readonly kind: "service"; readonly serviceId: string }
  | { readonly kind: "person" }
);

/** Where each step stood when it was settled on this page: it must not run away from under the finger. */
export type PinnedSteps = ReadonlyMap<string, PlanSection>;

/** The part of the plan that a step belongs to; none where it is past or only a note. */
export function sectionOf(step: Step): PlanSection | undefined {
  if (isSettled(step)) return "done";
  const { state, level } = step;
  if (level === "past" || level === "note") return undefined;
  // What was put off waits, however much it mattered before.
  return state === "put-off" ? "later" : level;
}

/** Whether a step has to do with a service: it is done there, belongs to its login, or something there asks for it. */
export function concerns(step: Step, serviceId: string): boolean {
  return step.serviceIds.includes(serviceId) || servicesOf(step).has(serviceId);
}

/** The plan, part by part; each step stands once in it, in the order given. */
export function planOf(
  steps: readonly Step[],
  filter: PlanFilter,
  pinned: PinnedSteps,
): Readonly<Record<PlanSection, readonly Step[]>> {
  const { serviceId, isShort } = filter;
  const here = serviceId === undefined ? steps : steps.filter((step) => concerns(step, serviceId));
  const bySection = Map.groupBy(here, (step) => pinned.get(step.key) ?? sectionOf(step));
  const parts = {
    now: bySection.get("now") ?? [],
    later: bySection.get("later") ?? [],
    list: bySection.get("list") ?? [],
    done: bySection.get("done") ?? [],
  };
  if (!isShort) return parts;
  return { now: shortOf(parts.now, parts.later, pinned), later: [], list: [], done: [] };
}

/** What fits into the first minutes, of what matters now or else of what may wait; and what was settled meanwhile. */
function shortOf(now: readonly Step[], later: readonly Step[], pinned: PinnedSteps): Step[] {
  const isOpen = ({ state }: Step) => state === "open";
  const open = now.some(isOpen) ? now : later;
  const picked = new Set(pickForMinutes(open.filter(isOpen), firstMinutes));
  return [...now, ...later].filter((step) => picked.has(step) || pinned.has(step.key));
}

/** Groups the steps of one part, each group where its first step stands. */
export function groupSteps(steps: readonly Step[], by: PlanGrouping): PlanGroup[] {
  return [...Map.groupBy(steps, (step) => placeOf(step, by)).entries()].map(([key, ofGroup]) => {
    const [first] = ofGroup as [Step, ...Step[]];
    const group = { key, steps: ofGroup as [Step, ...Step[]] };
    if (by === "action") return { ...group, kind: "action", stepId: first.stepId };
    const serviceId = serviceOf(first);
    return serviceId === undefined ? { ...group, kind: "person" } : { ...group, kind: "service", serviceId };
  });
}

const placeOf = (step: Step, by: PlanGrouping) =>
  by === "action" ? step.stepId : (serviceOf(step) ?? "person");

/** The service under which a step stands; none for what is done once in all. */
const serviceOf = ({ scope, serviceIds, subjects }: Step) =>
  scope === "person" ? undefined : (serviceIds[0] ?? subjects[0]);
