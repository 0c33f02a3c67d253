import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import {
  AccountsSinceQuestion,
  MailboxQuestion,
  OwnPasswordsQuestion,
  type TellOnce,
  type ToldOnce,
} from "../told-once/told-once.tsx";
import { WelcomeFrame, WelcomeLead } from "./welcome-frame.tsx";
import "./welcome-answers.css";

interface Props extends ToldOnce, TellOnce {
  readonly catalogue: readonly Service[];
  /** Ids of the services that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly today: Day;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

/** The fourth page of the welcome: what the person can tell once for all services, each only if they like. */
export function WelcomeAnswers({ onNext, onBack, onSkip, today, ...told }: Props) {
  const { answers } = useSummaryTexts().welcome;
  return (
    <WelcomeFrame
      page={4}
      title={answers.heading}
      next={answers.showResult}
      onNext={onNext}
      onBack={onBack}
      onSkip={onSkip}
    >
      <WelcomeLead>{answers.reason}</WelcomeLead>
      <div className="welcome-answers">
        <OwnPasswordsQuestion {...told} />
        <MailboxQuestion {...told} />
        <AccountsSinceQuestion {...told} today={today} />
      </div>
    </WelcomeFrame>
  );
}
