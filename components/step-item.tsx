import { useId } from "react";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { destinationOf } from "#lib/domain/destination.ts";
import type { HygieneStep } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import type { Settlement } from "#lib/domain/settlement.ts";
import type { Article } from "#lib/domain/source.ts";
import { StepDestination } from "./step-destination.tsx";
import { StepExplanation } from "./step-explanation.tsx";
import { StepOtherwise } from "./step-otherwise.tsx";
import { StepReason } from "./step-reason.tsx";
import { StepState } from "./step-state.tsx";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { StepBox } from "./ui/step-box.tsx";
import "./step-item.css";

interface Props {
  readonly view: ServiceView;
  readonly assessed: AssessedStep;
  readonly step: HygieneStep;
  readonly articles: ReadonlyMap<string, Article>;
  /** Whether everything that asks for it is somebody's claim. */
  readonly isUnproven: boolean;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onReopen: () => void;
}

/** One thing to do: tick it, read why, go where it is done, put it off, or leave it out. */
export function StepItem({ view, assessed, step, articles, isUnproven, onSettle, onReopen }: Props) {
  const { steps, language } = useTexts();
  const id = useId();
  const { service } = view;
  const isOpen = assessed.state === "open";
  const destination = destinationOf(service, step);
  const title = textOf(step.title, language);

  return (
    <li className="step" data-open={isOpen}>
      <StepBox
        id={id}
        checked={!isOpen}
        aria-describedby={`${id}-reason`}
        onChange={() => (isOpen ? onSettle({ outcome: "done" }) : onReopen())}
      />
      <label className="step-title" htmlFor={id}>
        {title}
      </label>
      <StepState assessed={assessed} minutes={step.minutes} />
      <div className="step-body">
        <div id={`${id}-reason`} className="small soft">
          {isOpen && <StepReason view={view} assessed={assessed} isUnproven={isUnproven} />}
        </div>
        {isOpen ? (
          <>
            {step.pages.length > 0 && <StepDestination service={service} destination={destination} />}
            <div className="step-actions">
              <StepExplanation service={service} step={step} destination={destination} articles={articles} />
              <StepOtherwise stepId={step.id} title={title} onSettle={onSettle} />
            </div>
          </>
        ) : (
          <Button look="quiet" aria-label={`${steps.undo}: ${title}`} onClick={onReopen}>
            {steps.undo}
          </Button>
        )}
      </div>
    </li>
  );
}
