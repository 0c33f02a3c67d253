import { useId } from "react";
import { destinationOf } from "#lib/domain/destination.ts";
import type { HygieneStep } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import { type PlannedStep, restsOnClaims } from "#lib/domain/plan.ts";
import type { Settlement } from "#lib/domain/settlement.ts";
import { ServiceLink } from "./service-link.tsx";
import { StepDestination } from "./step-destination.tsx";
import { StepOtherwise } from "./step-otherwise.tsx";
import { StepReason } from "./step-reason.tsx";
import { StepState } from "./step-state.tsx";
import { useSummaryTexts } from "./texts-context.tsx";
import "./step-item.css";

interface Props {
  readonly step: HygieneStep;
  readonly planned: PlannedStep;
  readonly href: string;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onReopen: () => void;
}

/** An action at one service: tick it, go where it is done, read why, or leave it. */
export function PlanItem({ step, planned: { own, assessed }, href, onSettle, onReopen }: Props) {
  const { language, steps, plan: words } = useSummaryTexts();
  const id = useId();
  const isOpen = assessed.state === "open";
  const name = words.doneAt(textOf(step.title, language), textOf(own.service.name, language));
  return (
    <li className={isOpen ? "plan-item" : "plan-item settled"}>
      <input
        id={id}
        type="checkbox"
        className="step-box"
        aria-label={name}
        checked={!isOpen}
        onChange={() => (isOpen ? onSettle({ outcome: "done" }) : onReopen())}
      />
      <ServiceLink service={own.service} href={href} />
      {isOpen ? (
        <div className="plan-item-body">
          {step.pages.length > 0 && (
            <StepDestination service={own.service} destination={destinationOf(own.service, step)} />
          )}
          <div className="small soft">
            <StepReason view={own} assessed={assessed} isUnproven={restsOnClaims(own, assessed)} />
          </div>
        </div>
      ) : (
        <span className="plan-item-state">
          <StepState assessed={assessed} minutes={step.minutes} />
          <button
            type="button"
            className="text-button quiet"
            aria-label={`${steps.undo}: ${name}`}
            onClick={onReopen}
          >
            {steps.undo}
          </button>
        </span>
      )}
      {isOpen && <StepOtherwise stepId={step.id} title={name} onSettle={onSettle} />}
    </li>
  );
}
