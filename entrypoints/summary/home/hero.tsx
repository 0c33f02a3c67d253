import { useSummaryTexts } from "#components/texts-context.tsx";
import { Ring } from "#components/ui/ring.tsx";
import { countOpenSteps, countPutOffSteps } from "#lib/domain/assess-exposure.ts";
import { countStanding } from "#lib/domain/count-standing.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { minutesOf, type PlanAction } from "#lib/domain/plan.ts";
import "./hero.css";

interface Props {
  readonly services: readonly OwnService[];
  readonly plan: readonly PlanAction[];
}

/** One sentence on where the person stands everywhere, and a ring that fills as steps are settled. */
export function Hero({ services, plan }: Props) {
  const { standing, language, shell: words, plan: planWords } = useSummaryTexts();
  const { withIncidents, withClaimsOnly } = countStanding(services);
  const steps = services.flatMap(({ assessment }) => assessment.steps);
  const open = countOpenSteps({ steps });
  const settled = steps.length - open;
  const putOff = countPutOffSteps(steps);
  const first = plan.find((action) => action.open > 0);

  const next = () => {
    if (open > 0) return standing.stepsLeft(open, minutesOf(plan));
    if (putOff > 0) return standing.putOff(putOff);
    return withIncidents + withClaimsOnly === 0 ? words.noIncidents : standing.allSettled;
  };
  return (
    <section className="hero">
      <div>
        <h1 tabIndex={-1} elementtiming="standing">
          {words.standing(services.length, withIncidents, withClaimsOnly)}
        </h1>
        <p className={open > 0 ? "hero-left" : "soft"}>{next()}</p>
        {first && <p className="soft">{planWords.beginWith(textOf(first.step.title, language))}</p>}
      </div>
      {steps.length > 0 && (
        <Ring
          done={settled}
          all={steps.length}
          label={standing.progress(settled, steps.length)}
          caption={words.ringCaption}
        />
      )}
    </section>
  );
}
