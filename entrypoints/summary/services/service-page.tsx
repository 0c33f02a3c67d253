import { useRef, useState } from "react";
import { AskCard } from "#components/ask-card.tsx";
import { CareSection } from "#components/care-section.tsx";
import { Doubts } from "#components/doubts.tsx";
import { Happened } from "#components/happened.tsx";
import { MentionSection } from "#components/mention-section.tsx";
import { ServiceSteps } from "#components/service-steps.tsx";
import { type StepContext, StepRow } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, type DialogHandle, DialogWays } from "#components/ui/dialog.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { ServiceCallbacks } from "#entrypoints/pages/use-callbacks.ts";
import type { Day } from "#lib/domain/day.ts";
import { textOf } from "#lib/domain/language.ts";
import { besideCare, type Question } from "#lib/domain/questions.ts";
import { inReadingOrder } from "#lib/domain/reading-order.ts";
import { isOpenAt } from "#lib/domain/step.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { whyNothing } from "#lib/domain/why-nothing.ts";
import { AccountAnswers } from "./account-answers.tsx";
import { AccountPages } from "./account-pages.tsx";
import { PastRequests } from "./past-requests.tsx";
import { ServiceNotes } from "./service-notes.tsx";
import "./service-page.css";

interface Props extends StepContext, Omit<ServiceCallbacks, "onNotice" | "onMute"> {
  readonly own: OwnService;
  readonly questions: readonly Question[];
  /** Of the catalogue in use. */
  readonly checkedOn: Day;
}

/** More would be a form. */
const questionsAtOnce = 3;
/** The popup folds its rows; a page has room for all of them. */
const everyRow = Number.POSITIVE_INFINITY;

/**
 * One service on the summary, in two columns: where you stand, what happened and what to do; beside it what you can
 * say of it, its care and settings, the visits, and the way off the list.
 */
export function ServicePage({ own, questions, checkedOn, ...rest }: Props) {
  const texts = useSummaryTexts();
  const { service, account, steps, standing, exposures } = own;
  const { serviceList: words } = texts;
  const [isAsking, setIsAsking] = useState(false);
  const name = textOf(service.name, texts.language);
  const [first, ...others] = inReadingOrder(own);
  const sentence = texts.standingSentence(standing);
  const whyOf = (exposure: Exposure) => {
    const past = whyNothing(exposure, steps);
    return past === undefined ? {} : { why: texts.past(past) };
  };
  const asked = besideCare(questions).slice(0, questionsAtOnce);
  const toCheck = steps.filter((step) => isOpenAt(step, "list"));
  const mentions = (service.mentions ?? []).flatMap((mention) => {
    const incident = rest.incidentOf(mention.incidentId);
    return incident ? [{ mention, incident }] : [];
  });
  return (
    <div className="service-page">
      <div className="service-column">
        <div className="service-standing" data-standing={standing.kind}>
          <p>{sentence}</p>
          {standing.kind === "nothing-known" && <p className="small soft">{texts.nothingKnownCaution}</p>}
        </div>
        {first && (
          <Panel heading={texts.advice.happened.heading}>
            <Happened exposure={first} {...whyOf(first)} />
            {others.length > 0 && (
              <Disclosure summary={texts.advice.happened.earlier(others.length)}>
                {others.map((exposure) => (
                  <Happened key={exposure.incident.id} exposure={exposure} {...whyOf(exposure)} />
                ))}
              </Disclosure>
            )}
          </Panel>
        )}
        <ServiceSteps
          {...rest}
          service={service}
          steps={steps}
          shownIncident={first?.incident.id}
          most={everyRow}
        />
        {toCheck.length > 0 && (
          <Panel heading={words.toCheck}>
            {toCheck.map((step) => (
              <StepRow key={step.key} {...rest} step={step} at={service} />
            ))}
          </Panel>
        )}
        <ServiceNotes exposures={exposures} steps={steps} advice={rest.advice} />
        <PastRequests own={own} advice={rest.advice} />
        {mentions.length > 0 && <MentionSection mentions={mentions} />}
        {first && (
          <Panel>
            <Doubts
              incident={first.incident}
              serviceName={name}
              host={service.domains[0] ?? name}
              checkedOn={checkedOn}
              whatNow={sentence}
            />
          </Panel>
        )}
      </div>
      <div className="service-column">
        {asked.length > 0 && (
          <Panel heading={texts.advice.ask.heading}>
            {asked.map((question) => (
              <AskCard
                key={question.key}
                question={question}
                service={service}
                unsure={account?.unsure}
                onAnswer={rest.onAnswer}
              />
            ))}
          </Panel>
        )}
        <CareSection
          own={own}
          region={rest.region}
          onAnswer={rest.onAnswer}
          onAppsLooked={rest.onAppsLooked}
        />
        <AccountPages service={service} region={rest.region} today={rest.today} />
        <AccountAnswers
          own={own}
          today={rest.today}
          onAnswer={rest.onAnswer}
          onWithdraw={rest.onWithdrawAnswers}
        />
        <Visits visit={own.visit} />
        <Panel>
          <Button look="quiet" onClick={() => setIsAsking(true)}>
            {words.remove}
          </Button>
        </Panel>
      </div>
      {isAsking && <RemoveDialog name={name} onRemove={rest.onRemove} onClose={() => setIsAsking(false)} />}
    </div>
  );
}

function Visits({ visit }: Pick<OwnService, "visit">) {
  const { date, serviceList } = useSummaryTexts();
  const words = serviceList.visits;
  return (
    <Panel heading={words.heading}>
      {visit ? (
        <dl className="service-visits small num">
          <div>
            <dt className="soft">{words.first}</dt>
            <dd>{date(visit.firstOn)}</dd>
          </div>
          <div>
            <dt className="soft">{words.last}</dt>
            <dd>{date(visit.lastOn)}</dd>
          </div>
          <div>
            <dt className="soft">{words.days}</dt>
            <dd>{words.atLeast(visit.dayCount)}</dd>
          </div>
        </dl>
      ) : (
        <p className="small soft">{words.none}</p>
      )}
    </Panel>
  );
}

interface RemoveProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks whether a service is really to leave the list, and says what goes with it. */
function RemoveDialog({ name, onRemove, onClose }: RemoveProps) {
  const words = useSummaryTexts().serviceList;
  const dialog = useRef<DialogHandle>(null);
  return (
    <Dialog ref={dialog} question={words.removeConfirm(name)} extent={words.removeNote} onClose={onClose}>
      <DialogWays>
        <Button look="choice" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </Button>
        <Button look="danger" onClick={onRemove}>
          {words.remove}
        </Button>
      </DialogWays>
    </Dialog>
  );
}
