import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { textOf } from "#lib/domain/language.ts";
import type { PlanAction } from "#lib/domain/plan.ts";

const servicesShown = 3;

/** One thing to do: how long it takes, what it protects, and where it is to be done. */
export function WelcomeStep({ action: { step, planned, open, minutes } }: { readonly action: PlanAction }) {
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
        <span className="welcome-marks">
          {services.map(({ id, mark }) => (
            <ServiceMark key={id} mark={mark} />
          ))}
        </span>
        {list(services.map(({ name }) => textOf(name, language)))}
        {open > servicesShown && <span className="soft num">+{open - servicesShown}</span>}
      </p>
    </li>
  );
}
