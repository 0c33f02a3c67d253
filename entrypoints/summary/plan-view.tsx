import { Plan } from "#components/summary/plan.tsx";
import type { PlanCallbacks } from "#components/summary/plan-action-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { openStepsOf, type PlanAction } from "#lib/domain/plan.ts";
import { serviceHref } from "./hrefs.ts";
import { ViewHeader } from "./view-header.tsx";

interface Props extends PlanCallbacks {
  readonly plan: readonly PlanAction[];
}

/** The whole plan. */
export function PlanView({ plan, ...callbacks }: Props) {
  const words = useSummaryTexts().plan;
  return (
    <>
      <ViewHeader title={words.heading(openStepsOf(plan))} />
      <Plan plan={plan} serviceHref={serviceHref} {...callbacks} />
    </>
  );
}
