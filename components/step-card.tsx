import type { ReactNode } from "react";
import { type Advice, sourcesIn } from "#lib/domain/advice.ts";
import type { Day } from "#lib/domain/day.ts";
import type { HygieneStep, StepId } from "#lib/domain/hygiene-step.ts";
import { type Incident, knownOn } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import { fillLetter } from "#lib/domain/letter.ts";
import { helpFor, type OfficialHelp } from "#lib/domain/official-help.ts";
import { helpRegionOf, type PersonRegion } from "#lib/domain/person-region.ts";
import type { Settlement } from "#lib/domain/resolution.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";
import { isSettled, type Step } from "#lib/domain/step.ts";
import type { Texts } from "#lib/locales/texts.ts";
import { PutOff } from "./put-off.tsx";
import { type BrowserPasswordCheck, hasPlace, Offices, OfficeWay, StepLetter, StepWay } from "./step-way.tsx";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { ExternalLink } from "./ui/external-link.tsx";
import { StepBox } from "./ui/step-box.tsx";
import "./step-card.css";

/** What every step needs to be shown, wherever it is. */
export interface StepContext {
  readonly advice: Advice;
  readonly today: Day;
  /** Whether the evening of that day has begun. */
  readonly isEvening?: boolean | undefined;
  /** Where the person lives, as far as they told. */
  readonly region: PersonRegion | undefined;
  readonly serviceOf: (id: string) => Service | undefined;
  readonly incidentOf: (id: string) => Incident | undefined;
  readonly onSettle: (step: Step, settlement: Settlement) => void;
  readonly onReopen: (step: Step) => void;
  /** Where the browser checks its own saved passwords; missing where that is not known. */
  readonly passwordCheck: BrowserPasswordCheck | undefined;
  /** Where the person can look a password up in lists of exposed ones; missing where there is no way to it. */
  readonly exposedCheckHref?: string;
}

interface Props extends StepContext {
  readonly step: Step;
  /** The service in front of the person, where they are at one. */
  readonly at?: Service;
  /** Whether its cause stands right above already. */
  readonly isCauseShown?: boolean;
  /** Whether the action itself stands above, with what can happen: then only where it is done is named. */
  readonly isActionShown?: boolean;
}

interface CardProps extends Props {
  /** Whether it is the one thing to press on the screen. */
  readonly isMain?: boolean;
}

/** One step with all that is needed to do it now: what can happen, the way, one real button, and "later". */
export function StepCard({ isMain = true, ...props }: CardProps) {
  const { step, advice } = props;
  const hygiene = advice.steps.get(step.stepId);
  if (!hygiene) return null;
  return (
    <article className="step-card" data-step={step.stepId} data-state={step.state}>
      <StepHead {...props} hygiene={hygiene} />
      <div className="step-card-body">
        <StepBody {...props} hygiene={hygiene} isMain={isMain} />
      </div>
    </article>
  );
}

/** One step in one line; what it takes to do it opens below. */
export function StepRow(props: Props) {
  const { step, advice } = props;
  const minutes = useMinutes(step);
  const hygiene = advice.steps.get(step.stepId);
  if (!hygiene) return null;
  return (
    <div className="step-row" data-step={step.stepId} data-state={step.state}>
      <StepTick {...props} hygiene={hygiene} />
      <Disclosure
        isWide
        summary={
          <span className="step-row-line">
            <span>
              <StepTitle {...props} hygiene={hygiene} />
            </span>
            <span className="small soft num">{minutes}</span>
          </span>
        }
      >
        <StepBody {...props} hygiene={hygiene} isMain={false} />
      </Disclosure>
    </div>
  );
}

/** What a step is for and how it is done: cause, consequence, way, place. */
function StepBody({ isMain, ...props }: PartProps & { readonly isMain: boolean }) {
  const { language } = useTexts();
  const { hygiene, step, advice, region } = props;
  const service = placeOf(props);
  const offices = helpFor(advice.help, step.stepId, region, step.isUrgent);
  const office = hasPlace(hygiene, service, props.passwordCheck)
    ? undefined
    : offices.find(({ url }) => url !== undefined);
  // A button that leads there is the way; without one the way is said in words at once.
  const hasButton = office !== undefined || hasPlace(hygiene, service, props.passwordCheck);
  const isOfHabit = step.requests[0].cause.kind === "habit";
  return (
    <>
      {!props.isCauseShown && !isOfHabit && <StepCause {...props} />}
      {!props.isActionShown && <StepConsequence hygiene={hygiene} />}
      {step.state === "put-off" && <StepUndo {...props} />}
      {step.state === "open" && (
        <>
          {!hasButton && (
            <p className="small" data-way>
              {textOf(hygiene.how, language)}
            </p>
          )}
          {office ? (
            <OfficeWay office={office} isMain={isMain} />
          ) : (
            <StepWay
              step={hygiene}
              service={service}
              region={props.region}
              isMain={isMain}
              passwordCheck={props.passwordCheck}
            />
          )}
          <StepMore
            {...props}
            isWayFolded={hasButton}
            offices={offices.filter((other) => other !== office)}
          />
        </>
      )}
    </>
  );
}

interface PartProps extends Props {
  readonly hygiene: HygieneStep;
}

function StepHead(props: PartProps) {
  return (
    <div className="step-card-head">
      <StepTick {...props} />
      <h3>
        <StepTitle {...props} />
      </h3>
      <span className="small soft num">{useMinutes(props.step)}</span>
    </div>
  );
}

function StepTick({ step, hygiene, onSettle, onReopen, ...rest }: PartProps) {
  const texts = useTexts();
  const isDone = isSettled(step);
  return (
    <StepBox
      aria-label={texts.advice.step.markDone(titleOf({ step, hygiene, ...rest }, texts))}
      checked={isDone}
      onChange={() => (isDone ? onReopen(step) : onSettle(step, { outcome: "done" }))}
    />
  );
}

/** The way back of a step that was put off. */
function StepUndo(props: PartProps) {
  const texts = useTexts();
  return (
    <Button
      look="quiet"
      aria-label={`${texts.steps.undo}: ${titleOf(props, texts)}`}
      onClick={() => props.onReopen(props.step)}
    >
      {texts.steps.undo}
    </Button>
  );
}

/** The title, with the service where the person is not there. */
function titleOf(
  { step, hygiene, at, serviceOf }: Pick<PartProps, "step" | "hygiene" | "at" | "serviceOf">,
  { language, advice }: Texts,
): string {
  const title = textOf(hygiene.title, language);
  if (at || step.scope === "person") return title;
  const [name] = namesOf(step, serviceOf, language);
  return name === undefined ? title : advice.step.atService(name, title);
}

/** The services that a step names. */
const namesOf = (
  { serviceIds }: Step,
  serviceOf: StepContext["serviceOf"],
  language: Parameters<typeof textOf>[1],
): string[] =>
  serviceIds.flatMap((id) => {
    const service = serviceOf(id);
    return service ? textOf(service.name, language) : [];
  });

function StepTitle(props: PartProps) {
  const { step, serviceOf, isActionShown = false } = props;
  const texts = useTexts();
  const names = isActionShown ? namesOf(step, serviceOf, texts.language) : [];
  const name = names.length > 0 ? texts.list(names) : titleOf(props, texts);
  const said: ReactNode =
    step.state === "put-off" ? (
      <span className="small soft">
        {" "}
        {texts.advice.step.putOffUntil(
          step.when === "tonight" ? texts.advice.step.tonight : texts.date(step.until),
        )}
      </span>
    ) : null;
  return (
    <>
      <span className="step-title">{name}</span>
      {said}
    </>
  );
}

function useMinutes(step: Step): string {
  return useTexts().advice.step.minutes(step.minutes);
}

/** What asks for it: what happened, when, and by whom it was said; and why it is open again. */
function StepCause({ step, incidentOf, serviceOf }: PartProps | Props) {
  const texts = useTexts();
  const [first = step.requests[0], ...more] = step.requests.filter(
    ({ level }) => level === step.level || step.isHeldBack,
  );
  const others = new Set(more.flatMap(({ cause }) => (cause.kind === "incident" ? cause.incident.id : [])))
    .size;
  if (first.cause.kind === "reuse") return <ReuseCause groups={first.cause.groups} serviceOf={serviceOf} />;
  return (
    <p className="small soft">
      {texts.because(first)}
      {others > 0 && ` ${texts.advice.andMore(others)}`}
      {step.state === "open" &&
        step.reopenings
          .slice(0, 1)
          .map((reopening) => ` ${texts.reopened(reopening, incidentOf)}`)
          .join("")}
    </p>
  );
}

/** How many groups a card names; the view of what was found has them all. */
const groupsShown = 3;

/** Which logins share a password, by name: what left, and where to begin. */
function ReuseCause({
  groups,
  serviceOf,
}: {
  readonly groups: readonly OpenReuseGroup[];
  readonly serviceOf: StepContext["serviceOf"];
}) {
  const texts = useTexts();
  return (
    <ul className="step-reuse small soft">
      {groups.slice(0, groupsShown).map((group) => {
        const { shared, left, first } = texts.reuseOf(group, serviceOf);
        return (
          <li key={group.id}>
            {texts.sentences(shared, ...left)} {first !== undefined && <b>{first}</b>}
          </li>
        );
      })}
    </ul>
  );
}

function StepConsequence({ hygiene }: { readonly hygiene: HygieneStep }) {
  const { advice, language } = useTexts();
  return (
    <p className="small" data-consequence>
      <span className="soft">{advice.step.ifLeft}</span> {textOf(hygiene.consequence, language)}
    </p>
  );
}

interface MoreProps extends PartProps {
  /** Whether the way in words is not said already. */
  readonly isWayFolded: boolean;
  readonly offices: readonly OfficialHelp[];
}

/** The way in words, who helps, a letter, who recommends it; then until when it may wait. */
function StepMore({ isWayFolded, offices, ...props }: MoreProps) {
  const texts = useTexts();
  const { step, hygiene, today, serviceOf, onSettle } = props;
  const { how } = texts.advice.step;
  const title = titleOf(props, texts);
  const sources = sourcesIn(hygiene.sources, texts.language);
  const named = step.serviceIds.flatMap((id) => serviceOf(id) ?? []);
  const letter = letterOf(props, texts);
  const summary = isWayFolded ? how : texts.incidents.more;
  const hasMore = isWayFolded || sources.length + offices.length + named.length > 0 || letter !== undefined;
  return (
    <div className="step-more">
      {hasMore && (
        <Disclosure summary={summary} label={`${summary}: ${title}`}>
          {isWayFolded && <p className="small">{textOf(hygiene.how, texts.language)}</p>}
          {step.scope === "person" && named.length > 0 && (
            <p className="small soft">
              {texts.advice.step.at(texts.list(named.map(({ name }) => textOf(name, texts.language))))}
            </p>
          )}
          {props.exposedCheckHref !== undefined && changesPassword(step.stepId) && (
            <p className="small">
              <a href={props.exposedCheckHref}>{texts.advice.step.exposedCheck}</a>
            </p>
          )}
          <Offices offices={offices} />
          {letter !== undefined && <StepLetter text={letter} />}
          {sources.length > 0 && (
            <>
              <p className="small soft">{texts.advice.step.recommendedBy}</p>
              <ul className="small">
                {sources.map(({ url, publisher, title: what }) => (
                  <li key={url}>
                    <ExternalLink href={url} label={`${publisher}: ${what}`}>
                      {publisher}
                    </ExternalLink>{" "}
                    <span className="soft">{what}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Disclosure>
      )}
      <PutOff
        stepId={step.stepId}
        title={title}
        today={today}
        isEvening={props.isEvening}
        onSettle={(settlement) => onSettle(step, settlement)}
      />
    </div>
  );
}

const changesPassword = (stepId: StepId) => stepId === "change-password" || stepId === "stop-password-reuse";

/** The letter of the person's region about the incident that asks for it; nothing where no region has one. */
function letterOf({ step, advice, region, today, serviceOf }: PartProps, texts: Texts): string | undefined {
  const [{ cause }] = step.requests;
  if (step.stepId !== "ask-in-writing" || cause.kind !== "incident") return undefined;
  const helpRegion = region && helpRegionOf(region);
  const letter = helpRegion && advice.letters.get(helpRegion);
  const service = serviceOf(cause.serviceId);
  const day = knownOn(cause.incident);
  if (!letter || !service || day === undefined) return undefined;
  return fillLetter(letter, {
    service: textOf(service.name, texts.language),
    incident: texts.incidentTitle(cause.incident),
    day,
    today,
  });
}

/** Where it is done: at the service in front of the person where that is one of its own, else at its first. */
function placeOf({ step, at, serviceOf }: Props): Service | undefined {
  const [first] = step.serviceIds;
  if (at && (step.serviceIds.includes(at.id) || (step.scope === "login" && step.subjects.includes(at.id))))
    return at;
  return first === undefined ? undefined : serviceOf(first);
}

/** A step that is done or left out, in one line with the way back. */
export function SettledRow({
  step,
  advice,
  at,
  serviceOf,
  onReopen,
}: Pick<Props, "step" | "advice" | "at" | "serviceOf" | "onReopen">) {
  const texts = useTexts();
  const hygiene = advice.steps.get(step.stepId);
  if (!hygiene) return null;
  const title = titleOf({ step, hygiene, serviceOf, ...(at && { at }) }, texts);
  return (
    <p className="settled-row small" data-step={step.stepId} data-state={step.state}>
      {step.state === "skipped" ? (
        <span>
          {title}{" "}
          <span className="soft">{step.reason ? texts.steps.skipReason[step.reason] : texts.steps.skip}</span>
        </span>
      ) : (
        <span>✓ {title}</span>
      )}
      <Button look="quiet" aria-label={`${texts.steps.undo}: ${title}`} onClick={() => onReopen(step)}>
        {texts.steps.undo}
      </Button>
    </p>
  );
}
