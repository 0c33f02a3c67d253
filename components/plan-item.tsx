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
import { Button } from "./ui/button.tsx";
import { StepBox } from "./ui/step-box.tsx";
import "./plan-item.css";

interface Props {
  readonly step: HygieneStep;
  readonly planned: PlannedStep;
  /** Of what there is about the service. */
  readonly href: string;
  /** Whether it stands in a card beside others, or has the page to itself. */
  readonly width?: "narrow" | "full";
  readonly onSettle: (settlement: Settlement) => void;
  readonly onReopen: () => void;
}

/** An action at one service: tick it, go where it is done, read why, or leave it. */
export function PlanItem({
  step,
  planned: { own, assessed },
  href,
  width = "full",
  onSettle,
  onReopen,
}: Props) {
  const { language, steps, plan: words } = useSummaryTexts();
  const isOpen = assessed.state === "open";
  const name = words.doneAt(textOf(step.title, language), textOf(own.service.name, language));
  return (
    <li className="plan-item" data-open={isOpen} data-width={width}>
      <StepBox
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
          <Button look="quiet" aria-label={`${steps.undo}: ${name}`} onClick={onReopen}>
            {steps.undo}
          </Button>
        </span>
      )}
      {isOpen && <StepOtherwise stepId={step.id} title={name} onSettle={onSettle} />}
    </li>
  );
}
