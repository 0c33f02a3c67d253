import { useState } from "react";
import type { Advice } from "#lib/domain/advice.ts";
import type { AssessedStep, Assessment } from "#lib/domain/assess-exposure.ts";
import { isUnproven } from "#lib/domain/evidence.ts";
import type { Service } from "#lib/domain/service.ts";
import { StepItem } from "./step-item.tsx";
import { useTexts } from "./texts-context.tsx";
import { WarningSigns } from "./warning-signs.tsx";

interface Props {
  readonly service: Service;
  readonly assessment: Assessment;
  readonly advice: Advice;
  readonly onResolve: (step: AssessedStep, outcome: "done" | "skipped") => void;
  readonly onReopen: (step: AssessedStep) => void;
}

const isSettled = (step: AssessedStep) => step.state !== "open";

/** What to do at a service: open steps first, what is settled stays visible below them. */
export function StepSection({ service, assessment, advice, onResolve, onReopen }: Props) {
  const { steps } = useTexts();
  const grades = new Map(assessment.exposures.map(({ incident }) => [incident.id, incident.evidence.grade]));
  const restsOnClaims = (incidentId: string) => {
    const grade = grades.get(incidentId);
    return grade !== undefined && isUnproven(grade);
  };
  // Open steps come first as the screen opens, and then stay where they are: a step that is ticked
  // must not run away from under the finger, nor take the keyboard's focus with it.
  const [settledAtFirst] = useState(() => assessment.steps.filter(isSettled).map((step) => step.stepId));
  const inOrder = assessment.steps.toSorted(
    (a, b) => Number(settledAtFirst.includes(a.stepId)) - Number(settledAtFirst.includes(b.stepId)),
  );

  return (
    <section className="panel">
      <h2 className="eyebrow">{steps.heading}</h2>
      <ul>
        {inOrder.map((assessed) => {
          const step = advice.steps.get(assessed.stepId);
          return (
            step && (
              <StepItem
                key={step.id}
                service={service}
                assessed={assessed}
                step={step}
                articles={advice.articles}
                isUnproven={assessed.requests.every((request) => restsOnClaims(request.incidentId))}
                onResolve={(outcome) => onResolve(assessed, outcome)}
                onReopen={() => onReopen(assessed)}
              />
            )
          );
        })}
      </ul>
      <WarningSigns steps={assessment.steps} advice={advice} />
    </section>
  );
}
