import { useState } from "react";
import { addDays, type Day, isDay } from "#lib/domain/day.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { type Settlement, skipReasons } from "#lib/domain/resolution.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./put-off.css";

interface Props {
  readonly stepId: StepId;
  /** Of the step, read out with each choice. */
  readonly title: string;
  readonly today: Day;
  /** Then there is no tonight to wait for. */
  readonly isEvening?: boolean | undefined;
  readonly onSettle: (settlement: Settlement) => void;
}

/** That somebody keeps using a service is a reason not to close their account, and for nothing else. */
const reasonsFor = (stepId: StepId) =>
  skipReasons.filter((reason) => reason !== "keep-using" || stepId === "close-unused-account");

/** The next Saturday, or today where it is one. */
export function weekendAfter(today: Day): Day {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (6 - weekday + 7) % 7);
}

/** What else a person may say of a step: until when it waits, in their own words, or why it is not for them. */
export function PutOff({ stepId, title, today, isEvening = false, onSettle }: Props) {
  const { advice, steps } = useTexts();
  const [day, setDay] = useState<Day>(() => addDays(today, 7));
  const words = advice.step.laterWhen;
  // Whoever types a day may pass through others, and the browser lets a day before the first one stand.
  const isToCome = isDay(day) && day > today;
  return (
    <Disclosure
      summary={`${advice.step.later} / ${steps.skip}`}
      label={`${advice.step.later} / ${steps.skip}: ${title}`}
    >
      <p className="put-off small">
        <span className="soft">{advice.step.later}</span>
        {!isEvening && (
          <Button
            look="choice"
            aria-label={`${words.tonight}: ${title}`}
            onClick={() => onSettle({ outcome: "put-off", until: today, when: "tonight" })}
          >
            {words.tonight}
          </Button>
        )}
        <Button
          look="choice"
          aria-label={`${words.weekend}: ${title}`}
          onClick={() =>
            onSettle({ outcome: "put-off", until: weekendAfter(addDays(today, 1)), when: "weekend" })
          }
        >
          {words.weekend}
        </Button>
        <input
          type="date"
          aria-label={`${advice.step.chooseDay}: ${title}`}
          min={addDays(today, 1)}
          value={day}
          onChange={({ target }) => {
            if (target.value !== "") setDay(target.value as Day);
          }}
        />
        <Button
          look="choice"
          aria-label={`${words.day}: ${title}`}
          disabled={!isToCome}
          onClick={() => onSettle({ outcome: "put-off", until: day, when: "day" })}
        >
          {words.day}
        </Button>
      </p>
      <p className="small soft">{advice.step.remindsOnce}</p>
      <p className="put-off small">
        <span className="soft">{steps.skip}</span>
        {reasonsFor(stepId).map((reason) => (
          <Button
            look="choice"
            key={reason}
            aria-label={`${steps.skipReason[reason]}: ${title}`}
            onClick={() => onSettle({ outcome: "skipped", reason })}
          >
            {steps.skipReason[reason]}
          </Button>
        ))}
      </p>
    </Disclosure>
  );
}
