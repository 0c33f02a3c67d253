import { useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { PlanAction } from "#lib/domain/plan.ts";
import { PlanActionCard, type PlanCallbacks } from "./plan-action-card.tsx";

interface Props extends PlanCallbacks {
  readonly plan: readonly PlanAction[];
}

/** Everything there is to do, action by action; what is settled folds away below. */
export function Plan({ plan, ...rest }: Props) {
  const words = useSummaryTexts().plan;
  // An action whose last step is ticked stays where it is until the page is opened anew.
  const [orderAtFirst] = useState(() => plan.map(({ step }) => step.id));
  const [settledAtFirst] = useState(() => plan.filter(isSettled).map(({ step }) => step.id));
  const placeOf = ({ step }: PlanAction) => orderAtFirst.indexOf(step.id) + 1 || Number.POSITIVE_INFINITY;
  const inPlace = plan.toSorted((a, b) => placeOf(a) - placeOf(b));
  const standsBelow = (action: PlanAction) => isSettled(action) && settledAtFirst.includes(action.step.id);
  const above = inPlace.filter((action) => !standsBelow(action));
  const below = inPlace.filter(standsBelow);
  const card = (action: PlanAction) => <PlanActionCard key={action.step.id} action={action} {...rest} />;
  return (
    <>
      {above.length === 0 && <p className="soft">{words.nothing}</p>}
      {above.map(card)}
      {below.length > 0 && <Disclosure summary={words.settled}>{below.map(card)}</Disclosure>}
    </>
  );
}

const isSettled = ({ open }: PlanAction) => open === 0;
