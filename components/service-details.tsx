import type { Advice } from "#lib/domain/advice.ts";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import { IncidentSection } from "./incident-section.tsx";
import { MentionSection } from "./mention-section.tsx";
import { Standing } from "./standing.tsx";
import { StepSection } from "./step-section.tsx";
import { useTexts } from "./texts-context.tsx";
import "./service-details.css";

/** What a person can say about a service. */
export interface ServiceCallbacks {
  readonly onResolve: (step: AssessedStep, outcome: "done" | "skipped") => void;
  readonly onReopen: (step: AssessedStep) => void;
  readonly onDeclareNoAccount: () => void;
  readonly onWithdrawNoAccount: () => void;
}

interface Props extends ServiceCallbacks {
  readonly view: ServiceView;
  readonly advice: Advice;
}

/** One service: where you stand, what to do, what happened, and one click to say it is not yours. */
export function ServiceDetails({ view, advice, ...callbacks }: Props) {
  const { account: words } = useTexts();
  const { service, assessment, account, mentions } = view;
  const hasNoAccount = account?.standing === "never";
  const hasExposures = assessment.exposures.length > 0;
  return (
    <>
      <Standing assessment={assessment} steps={advice.steps} hasNoAccount={hasNoAccount} />
      {assessment.steps.length > 0 && (
        <StepSection
          service={service}
          assessment={assessment}
          advice={advice}
          onResolve={callbacks.onResolve}
          onReopen={callbacks.onReopen}
        />
      )}
      {hasExposures && <IncidentSection exposures={assessment.exposures} />}
      {mentions.length > 0 && <MentionSection mentions={mentions} />}
      {hasExposures && (
        <p className="panel account-line small">
          {hasNoAccount && <span className="soft">{words.saidNone}</span>}
          <button
            type="button"
            className="text-button"
            onClick={hasNoAccount ? callbacks.onWithdrawNoAccount : callbacks.onDeclareNoAccount}
          >
            {hasNoAccount ? words.undo : words.none}
          </button>
        </p>
      )}
    </>
  );
}
