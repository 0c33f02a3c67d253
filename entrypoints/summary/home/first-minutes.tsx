import { useState } from "react";
import { SettledRow, StepCard, type StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { addDays, type Day } from "#lib/domain/day.ts";
import { firstTasks } from "#lib/domain/home.ts";
import { firstDayPutOff } from "#lib/domain/standing.ts";
import { isOpenAt, isSettled, type Step } from "#lib/domain/step.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { planHref } from "../links.ts";

interface Props extends StepContext {
  readonly weighed: Weighed;
}

/**
 * What to begin with, as real buttons, at most three at a time. One that is done stays, ticked, until the page is
 * left, and another takes its place: so there is an end to see, and the way back.
 */
export function FirstMinutes({ weighed: { steps }, ...context }: Props) {
  const { home, date } = useSummaryTexts();
  const [doneHere, setDoneHere] = useState<readonly string[]>([]);
  const tasks = firstTasks(steps);
  const [first] = tasks;
  const done = steps.filter((step) => doneHere.includes(step.key) && isSettled(step));
  const now = steps.filter((step) => isOpenAt(step, "now"));
  const next = nextLook(steps, context.today);
  const onSettle: StepContext["onSettle"] = (step, settlement) => {
    setDoneHere((before) => [...before, step.key]);
    context.onSettle(step, settlement);
  };
  return (
    <Card heading={home.firstMinutes}>
      {first && <p className="small soft">{home.orderNote}</p>}
      {tasks.map((step) => (
        <StepCard key={step.key} {...context} step={step} isMain={step === first} onSettle={onSettle} />
      ))}
      {!first && (
        <p>
          <b>{home.doneForNow}</b> {next === undefined ? home.nextOnNews : home.nextOn(date(next))}
        </p>
      )}
      {done.map((step) => (
        <SettledRow key={step.key} {...context} step={step} />
      ))}
      {now.length > tasks.length && (
        <p className="small">
          <a href={planHref}>{home.moreNow(now.length - tasks.length)}</a>
        </p>
      )}
    </Card>
  );
}

/** The day on which something is due again: what waited for today's sitting, or what was put off. */
function nextLook(steps: readonly Step[], today: Day): Day | undefined {
  const isWaiting = steps.some((step) => step.state === "open" && step.isHeldBack);
  const putOff = firstDayPutOff(steps);
  const tomorrow = addDays(today, 1);
  return isWaiting && (putOff === undefined || putOff > tomorrow) ? tomorrow : putOff;
}
