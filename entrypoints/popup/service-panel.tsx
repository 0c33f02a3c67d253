import { useState } from "react";
import { AskCard } from "#components/ask-card.tsx";
import { CareSection } from "#components/care-section.tsx";
import { Doubts } from "#components/doubts.tsx";
import { Happened } from "#components/happened.tsx";
import { MentionSection } from "#components/mention-section.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { ServiceMenu } from "#components/service-menu.tsx";
import { ServiceSteps } from "#components/service-steps.tsx";
import type { StepContext } from "#components/step-card.tsx";
import { useTexts } from "#components/texts-context.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { ServiceCallbacks } from "#entrypoints/pages/use-callbacks.ts";
import type { Day } from "#lib/domain/day.ts";
import { textOf } from "#lib/domain/language.ts";
import type { NamedIncident } from "#lib/domain/named-incident.ts";
import { besideCare, type Question, standingQuestion } from "#lib/domain/questions.ts";
import { inReadingOrder } from "#lib/domain/reading-order.ts";
import { isOpenAt } from "#lib/domain/step.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { whyNothing } from "#lib/domain/why-nothing.ts";
import "./service-panel.css";

interface Props extends StepContext, Omit<ServiceCallbacks, "onRemove" | "onWithdrawAnswers"> {
  readonly host: string;
  readonly own: OwnService;
  readonly questions: readonly Question[];
  readonly mentions: readonly NamedIncident[];
  /** Of the catalogue in use. */
  readonly checkedOn: Day;
}

/** Rows below the one thing to do. */
const mostRows = 2;

/** The service of the tab: where you stand, what happened and whether it concerns you, one thing to do, and care. */
export function ServicePanel({ host, own, questions, mentions, checkedOn, ...rest }: Props) {
  const texts = useTexts();
  const { service, account, steps, standing } = own;
  const [isAskingAccount, setAskingAccount] = useState(false);
  const name = textOf(service.name, texts.language);
  const [first, ...others] = inReadingOrder(own);
  const asked: Question | undefined = isAskingAccount
    ? standingQuestion(service.id)
    : besideCare(questions)[0];
  const whyOf = (exposure: Exposure) => {
    const past = whyNothing(exposure, steps);
    return past === undefined ? {} : { why: texts.past(past) };
  };
  const sentence = texts.standingSentence(standing);
  const isToDo = steps.some((step) => isOpenAt(step, "now") && step.scope !== "person");
  // Settled or not: what was ticked stays where it is.
  const dueNow = steps.filter(({ level, scope }) => level === "now" && scope !== "person");
  const answer: ServiceCallbacks["onAnswer"] = (said) => {
    setAskingAccount(false);
    rest.onAnswer(said);
  };
  // With something to do the question is one click away; without, it is what to do.
  const ask = asked && (
    <AskCard question={asked} service={service} unsure={account?.unsure} onAnswer={answer} />
  );
  const isAskFolded = isToDo && !isAskingAccount;
  const isNamedOnly = mentions.length > 0 && others.length === 0;
  return (
    <>
      <header className="popup-header">
        <ServiceMark service={service} />
        <div className="popup-name">
          <h1>{name}</h1>
          <p className="small soft">{host}</p>
        </div>
        <ServiceMenu
          own={own}
          signs={rest.advice.signs}
          onNoAccount={() => setAskingAccount(true)}
          onNotice={rest.onNotice}
          onMute={rest.onMute}
        />
      </header>
      <div className="popup-standing" data-standing={standing.kind}>
        <p className="popup-sentence" elementtiming="standing">
          {sentence}
        </p>
        {standing.kind === "nothing-known" && <p className="small soft">{texts.nothingKnownCaution}</p>}
      </div>
      {isAskingAccount && <Panel>{ask}</Panel>}
      {first && (
        <Panel heading={texts.advice.happened.heading}>
          <Happened exposure={first} {...whyOf(first)} />
        </Panel>
      )}
      {ask && !isAskingAccount && !isAskFolded && <Panel>{ask}</Panel>}
      <ServiceSteps
        {...rest}
        service={service}
        steps={steps}
        shownIncident={first?.incident.id}
        // A question takes the place of what can wait, which is one click away then.
        most={isAskFolded && asked ? Math.min(dueNow.length - 1, mostRows) : mostRows}
      />
      <CareSection own={own} region={rest.region} onAnswer={answer} onAppsLooked={rest.onAppsLooked} />
      {(others.length > 0 || first || mentions.length > 0 || (ask && isAskFolded)) && (
        <Panel>
          <div className="popup-more">
            {ask && isAskFolded && <Disclosure summary={texts.advice.ask.heading}>{ask}</Disclosure>}
            {others.length > 0 && (
              <Disclosure summary={texts.advice.happened.earlier(others.length)}>
                {others.map((exposure) => (
                  <Happened key={exposure.incident.id} exposure={exposure} {...whyOf(exposure)} />
                ))}
                {mentions.length > 0 && <MentionSection mentions={mentions} />}
              </Disclosure>
            )}
            {first && (
              <Doubts
                incident={first.incident}
                serviceName={name}
                host={host}
                checkedOn={checkedOn}
                whatNow={sentence}
              />
            )}
            {isNamedOnly && first && <MentionSection mentions={mentions} isFolded />}
          </div>
          {isNamedOnly && !first && <MentionSection mentions={mentions} />}
        </Panel>
      )}
    </>
  );
}
