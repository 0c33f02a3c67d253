import { useSummaryTexts } from "#components/texts-context.tsx";
import { openStepsOf, type PlanAction } from "#lib/domain/plan.ts";
import { ViewHeader } from "../view-header.tsx";
import { Plan } from "./plan.tsx";
import type { PlanCallbacks } from "./plan-action-card.tsx";

interface Props extends PlanCallbacks {
  readonly plan: readonly PlanAction[];
}

/** The whole plan. */
export function PlanView({ plan, ...callbacks }: Props) {
  const words = useSummaryTexts().plan;
  return (
    <>
      <ViewHeader title={words.heading(openStepsOf(plan))} />
      <Plan plan={plan} {...callbacks} />
    </>
  );
}
