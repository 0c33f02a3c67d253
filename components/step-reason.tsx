import type { AssessedStep, Reopening } from "#lib/domain/assess-exposure.ts";
import { loginSteps } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import type { Texts } from "#lib/locales/texts.ts";
import { useTexts } from "./texts-context.tsx";
import "./step-reason.css";
import { Chip } from "./ui/chip.tsx";

interface Props {
  readonly view: ServiceView;
  readonly assessed: AssessedStep;
  readonly isUnproven: boolean;
}

/** Why a step is asked for, what it counts for besides, and what is new where it had been settled. */
export function StepReason({ view, assessed, isUnproven }: Props) {
  const texts = useTexts();
  const { steps, language, date, list } = texts;
  const { visit } = view.circumstances;
  const reason = assessed.requests[0]?.reason;
  const sharing = loginSteps.includes(assessed.stepId) ? view.sharing : [];
  return (
    <>
      {reason && (
        <p>
          {steps.reasons[reason]}
          {isUnproven && (
            <>
              {" "}
              <Chip look="alleged">{steps.unproven}</Chip>
            </>
          )}
        </p>
      )}
      {assessed.isForDisuse && visit && (
        <>
          <p className="num">{steps.unused(date(visit.lastOn))}</p>
          <ClosingAdvice service={view.service} />
        </>
      )}
      {sharing.length > 0 && (
        <p>{steps.sharedLogin(list(sharing.map((service) => textOf(service.name, language))))}</p>
      )}
      {assessed.reopenings.length > 0 && (
        <ul className="step-news num">
          {assessed.reopenings.map((reopening) => {
            const sentence = newsOf(reopening, view, texts);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
    </>
  );
}

/** What to save before an account is closed, and how hard closing is, where that is known. */
export function ClosingAdvice({ service }: { readonly service: Service }) {
  const { steps } = useTexts();
  return (
    <p>
      {steps.saveFirst} {service.closing && steps.closing[service.closing]}
    </p>
  );
}

/** What is new, in one sentence. */
function newsOf(reopening: Reopening, { assessment }: ServiceView, texts: Texts): string {
  const { reopened } = texts.steps;
  if (reopening.kind === "due") return reopened.due(texts.date(reopening.since));
  if (reopening.kind === "noticed") return reopened.noticed;
  const { fact } = reopening;
  const exposure = assessment.exposures.find(({ incident }) => incident.id === fact.incidentId);
  if (!exposure)
    throw new Error(`A step is open again for ${fact.incidentId}, which is not at this service.`);
  const title = texts.incidentTitle(exposure.incident);
  switch (fact.kind) {
    case "new-incident":
      return reopened.newIncident(title);
    case "data-classes":
      return reopened.dataClasses(title, texts.list(fact.added.map((added) => texts.dataClass[added])));
    case "period":
      return reopened.period(title);
    case "evidence":
      return reopened.evidence(
        title,
        texts.incidents.grade[fact.before],
        texts.incidents.grade[exposure.incident.evidence.grade],
      );
  }
}
