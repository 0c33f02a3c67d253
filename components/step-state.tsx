import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { useTexts } from "./texts-context.tsx";
import "./step-state.css";
import { Chip } from "./ui/chip.tsx";

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
        {isUrgent && <Chip look="to-do">{steps.urgent}</Chip>} {steps.minutes(minutes)}
      </span>
    );
  }
  if (resolution?.outcome === "snoozed") {
    return <Chip look="left">{steps.state.snoozed(date(resolution.until))}</Chip>;
  }
  return state === "done" ? (
    <Chip look="done">{steps.state.done}</Chip>
  ) : (
    <Chip look="left">{steps.state.skipped}</Chip>
  );
}
