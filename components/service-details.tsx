import type { AccountAnswer } from "#lib/domain/account.ts";
import type { Advice } from "#lib/domain/advice.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import type { Settlement } from "#lib/domain/settlement.ts";
import { AccountAnswers } from "./account-answers.tsx";
import { AccountQuestion } from "./account-question.tsx";
import { IncidentSection } from "./incident-section.tsx";
import { MentionSection } from "./mention-section.tsx";
import { Standing } from "./standing.tsx";
import { StepSection } from "./step-section.tsx";

/** What a person can say about a service. */
export interface ServiceCallbacks {
  readonly onSettle: (stepId: StepId, settlement: Settlement) => void;
  readonly onReopen: (stepId: StepId) => void;
  readonly onAnswer: (answer: AccountAnswer) => void;
  readonly onWithdrawAnswers: () => void;
  readonly onNotice: (signId: string, isNoticed: boolean) => void;
}

interface Props extends ServiceCallbacks {
  readonly view: ServiceView;
  readonly advice: Advice;
}

/** One service: where you stand, what to do, what happened, and what you told of your account. */
export function ServiceDetails({ view, advice, ...callbacks }: Props) {
  const { assessment, circumstances, mentions, questions } = view;
  const hasExposures = assessment.exposures.length > 0;
  const incidents = assessment.exposures.map(({ incident }) => incident);
  return (
    <>
      <Standing
        assessment={assessment}
        steps={advice.steps}
        hasNoAccount={circumstances.account?.standing === "never"}
      />
      <AccountQuestion questions={questions()} incidents={incidents} onAnswer={callbacks.onAnswer} />
      {assessment.steps.length > 0 && <StepSection view={view} advice={advice} {...callbacks} />}
      {hasExposures && <IncidentSection exposures={assessment.exposures} />}
      {mentions.length > 0 && <MentionSection mentions={mentions} />}
      {(hasExposures || assessment.steps.length > 0 || circumstances.account) && (
        <AccountAnswers
          account={circumstances.account}
          incidents={incidents}
          onAnswer={callbacks.onAnswer}
          onWithdraw={callbacks.onWithdrawAnswers}
        />
      )}
    </>
  );
}
