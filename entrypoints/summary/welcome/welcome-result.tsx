import { ServiceMarks } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { countPutOffSteps } from "#lib/domain/assess-exposure.ts";
import { countStanding } from "#lib/domain/count-standing.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { minutesOf, openStepsOf, type PlanAction, planOf } from "#lib/domain/plan.ts";
import { WelcomeFrame, WelcomeLead } from "./welcome-frame.tsx";
import "./welcome-result.css";

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
      <WelcomeLead isToDo={open > 0}>{next()}</WelcomeLead>
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

const servicesShown = 3;

/** One thing to do: how long it takes, what it protects, and where it is to be done. */
function WelcomeStep({ action: { step, planned, open, minutes } }: { readonly action: PlanAction }) {
  const { language, list, steps, plan } = useSummaryTexts();
  const services = planned
    .filter(({ assessed }) => assessed.state === "open")
    .slice(0, servicesShown)
    .map(({ own }) => own.service);
  return (
    <li className="welcome-step">
      <h3>{textOf(step.title, language)}</h3>
      <span className="small soft num">{plan.extent(open, minutes)}</span>
      <p className="small soft">
        {steps.protects}
        {textOf(step.protects, language)}
      </p>
      <p className="welcome-step-services small">
        <ServiceMarks services={services} />
        {list(services.map(({ name }) => textOf(name, language)))}
        {open > servicesShown && <span className="soft num">+{open - servicesShown}</span>}
      </p>
    </li>
  );
}
