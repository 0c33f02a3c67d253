import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { useTexts } from "./texts-context.tsx";

interface Props {
  readonly assessed: AssessedStep;
  readonly minutes: number;
}

/** Beside a step's title: how long it takes, or how it was settled. */
export function StepState({ assessed: { state, resolution, isUrgent }, minutes }: Props) {
  const { steps, date } = useTexts();
  if (state === "open") {
    return (
      <span className="step-state small soft num">
        {isUrgent && <span className="chip confirmed">{steps.urgent}</span>} {steps.minutes(minutes)}
      </span>
    );
  }
  if (resolution?.outcome === "snoozed") {
    return <span className="chip skipped num">{steps.state.snoozed(date(resolution.until))}</span>;
  }
  return <span className={`chip ${state}`}>{state === "done" ? steps.state.done : steps.state.skipped}</span>;
}
