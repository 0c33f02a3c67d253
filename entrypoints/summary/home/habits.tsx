import { SettledRow, type StepContext, StepRow } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { firstTasks, habitsIn } from "#lib/domain/home.ts";
import { isSettled } from "#lib/domain/step.ts";
import type { Weighed } from "#lib/domain/weigh.ts";

interface Props extends StepContext {
  readonly weighed: Weighed;
}

/** What is done once and helps at every service. What stands among the first minutes is not said again. */
export function Habits({ weighed: { steps }, ...context }: Props) {
  const { home } = useSummaryTexts();
  const habits = habitsIn(steps);
  const first = new Set(firstTasks(steps).map(({ key }) => key));
  const open = habits.filter((step) => !isSettled(step) && !first.has(step.key));
  const settled = habits.filter(isSettled);
  if (habits.length === 0) return null;
  return (
    <Card heading={home.habits} note={home.habitsDone(settled.length, habits.length)}>
      {open.map((step) => (
        <StepRow key={step.key} {...context} step={step} />
      ))}
      {settled.map((step) => (
        <SettledRow key={step.key} {...context} step={step} />
      ))}
    </Card>
  );
}
