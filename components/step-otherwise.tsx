import type { StepId } from "#lib/domain/hygiene-step.ts";
import { skipReasons } from "#lib/domain/resolution.ts";
import { putOffSpans, type Settlement } from "#lib/domain/settlement.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./step-otherwise.css";

interface Props {
  readonly stepId: StepId;
  /** Of the step, read out with each choice. */
  readonly title: string;
  readonly onSettle: (settlement: Settlement) => void;
}

/** That somebody keeps using a service is a reason not to close their account, and for nothing else. */
const reasonsFor = (stepId: StepId) =>
  skipReasons.filter((reason) => reason !== "keep-using" || stepId === "close-unused-account");

/** What else a person may say of a step: later, or not at all and why. */
export function StepOtherwise({ stepId, title, onSettle }: Props) {
  const { steps } = useTexts();
  const choices: readonly (readonly [heading: string, words: readonly (readonly [string, Settlement])[]])[] =
    [
      [steps.snooze, putOffSpans.map((span) => [steps.snoozeFor[span], { outcome: "put-off", span }])],
      [
        steps.skip,
        reasonsFor(stepId).map((reason) => [steps.skipReason[reason], { outcome: "skipped", reason }]),
      ],
    ];
  const summary = `${steps.snooze} / ${steps.skip}`;
  return (
    <Disclosure summary={summary} label={`${summary}: ${title}`}>
      {choices.map(([heading, words]) => (
        <p key={heading} className="step-choices small">
          <span className="soft">{heading}</span>
          {words.map(([word, settlement]) => (
            <Button
              look="choice"
              key={word}
              aria-label={`${word}: ${title}`}
              onClick={() => onSettle(settlement)}
            >
              {word}
            </Button>
          ))}
        </p>
      ))}
    </Disclosure>
  );
}
