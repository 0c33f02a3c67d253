import { useState } from "react";
import type { Advice } from "#lib/domain/advice.ts";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { isUnproven } from "#lib/domain/incident.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import type { Settlement } from "#lib/domain/settlement.ts";
import { StepItem } from "./step-item.tsx";
import { useTexts } from "./texts-context.tsx";
import { Panel } from "./ui/panel.tsx";
import { WarningSigns } from "./warning-signs.tsx";

interface Props {
  readonly view: ServiceView;
  readonly advice: Advice;
  readonly onSettle: (stepId: StepId, settlement: Settlement) => void;
  readonly onReopen: (stepId: StepId) => void;
  readonly onNotice: (signId: string, isNoticed: boolean) => void;
}

const isSettled = (step: AssessedStep) => step.state !== "open";

/** What to do at a service: open steps first, what is settled stays visible below them. */
export function StepSection({ view, advice, onSettle, onReopen, onNotice }: Props) {
  const { steps } = useTexts();
  const { assessment, circumstances } = view;
  const incidents = assessment.exposures.map(({ incident }) => incident);
  const restsOnClaims = ({ requests }: AssessedStep) =>
    requests.length > 0 &&
    requests.every(({ incidentId }) =>
      incidents.some(({ id, evidence }) => id === incidentId && isUnproven(evidence.grade)),
    );
  // Open steps come first as the screen opens, and then stay where they are: a step that is ticked
  // must not run away from under the finger, nor take the keyboard's focus with it.
  const [settledAtFirst] = useState(() => assessment.steps.filter(isSettled).map((step) => step.stepId));
  const standsLast = (step: AssessedStep) => settledAtFirst.includes(step.stepId) && !step.isUrgent;
  const inOrder = assessment.steps.toSorted((a, b) => Number(standsLast(a)) - Number(standsLast(b)));

  return (
    <Panel heading={steps.heading}>
      <ul>
        {inOrder.map((assessed) => {
          const step = advice.steps.get(assessed.stepId);
          return (
            step && (
              <StepItem
                key={step.id}
                view={view}
                assessed={assessed}
                step={step}
                articles={advice.articles}
                isUnproven={restsOnClaims(assessed)}
                onSettle={(settlement) => onSettle(step.id, settlement)}
                onReopen={() => onReopen(step.id)}
              />
            )
          );
        })}
      </ul>
      <WarningSigns
        steps={assessment.steps}
        noticed={circumstances.noticed.map(({ sign }) => sign.id)}
        advice={advice}
        onNotice={onNotice}
      />
    </Panel>
  );
}
