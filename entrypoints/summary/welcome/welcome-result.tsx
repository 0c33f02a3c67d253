import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { countPutOffSteps } from "#lib/domain/assess-exposure.ts";
import { countStanding } from "#lib/domain/count-standing.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { minutesOf, openStepsOf, planOf } from "#lib/domain/plan.ts";
import { WelcomeFrame } from "./welcome-frame.tsx";
import { WelcomeStep } from "./welcome-step.tsx";

interface Props {
  /** The services the person chose, weighed. */
  readonly chosen: readonly OwnService[];
  readonly advice: Advice;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

const stepsShown = 3;

/** The last page of the welcome: what is known of the chosen services, and what to do first. */
export function WelcomeResult({ chosen, advice, onBack, onDone }: Props) {
  const { popup, standing, welcome } = useSummaryTexts();
  const { result } = welcome;
  const isEmpty = chosen.length === 0;
  const { withIncidents, withClaimsOnly } = countStanding(chosen);
  const plan = planOf(chosen, advice.steps);
  const toDo = plan.filter(({ open }) => open > 0);
  const open = openStepsOf(toDo);

  const next = () => {
    if (isEmpty) return result.nothingChosen.text;
    if (open > 0) return standing.stepsLeft(open, minutesOf(plan));
    const steps = chosen.flatMap(({ assessment }) => assessment.steps);
    const putOff = countPutOffSteps(steps);
    if (putOff > 0) return standing.putOff(putOff);
    if (withIncidents + withClaimsOnly === 0) return result.caution;
    return steps.length > 0 ? standing.allSettled : standing.noSteps;
  };
  return (
    <WelcomeFrame
      page={3}
      title={
        isEmpty ? result.nothingChosen.title : result.standing(chosen.length, withIncidents, withClaimsOnly)
      }
      next={popup.openSummary}
      onNext={onDone}
      onBack={onBack}
    >
      <p className={open > 0 ? "welcome-lead to-do" : "welcome-lead soft"}>{next()}</p>
      {toDo.length > 0 && (
        <section className="welcome-first" aria-labelledby="welcome-first">
          <h2 id="welcome-first" className="eyebrow">
            {result.first}
          </h2>
          <ol>
            {toDo.slice(0, stepsShown).map((action) => (
              <WelcomeStep key={action.step.id} action={action} />
            ))}
          </ol>
        </section>
      )}
    </WelcomeFrame>
  );
}
