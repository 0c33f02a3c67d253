import { type ReactNode, useRef, useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Dialog, type DialogHandle, DialogWays } from "#components/ui/dialog.tsx";
import { type Day, dayOf } from "#lib/domain/day.ts";
import type { Job } from "#lib/domain/job.ts";
import type { FeedState, Refreshable, RefreshRefusal, UpdateState } from "#lib/domain/refresh.ts";
import { formatNearDay, formatTime } from "#lib/locales/format-moment.ts";
import { Outcome } from "../find/outcome.tsx";
import { Ways } from "../find/ways.tsx";
import { RefreshRunning } from "./refresh-running.tsx";
import "./refresh-card.css";

/** How something that the person pressed ended well. */
export type RefreshDone = "new" | "unchanged" | "turned-off";

/** Why nothing came of it. `not-given`: the browser asked, and the permission was not given. */
export type RefreshProblem = RefreshRefusal | "not-given";

interface Props {
  readonly what: Refreshable;
  /** Who is asked. */
  readonly host: string;
  /** Missing while it was never on and nothing came from a file. */
  readonly state: UpdateState | FeedState | undefined;
  /** Whether the permission is given now. */
  readonly isPermitted: boolean;
  /** What the person pressed last, here. */
  readonly job: Job<RefreshDone, RefreshProblem>;
  readonly today: Day;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Services of the person that would go with the data. */
  readonly goesToo: number;
  /** Called within the click: the browser lets nothing else ask for the permission. */
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
  readonly onRefresh: () => void;
  /** What is to be known of the data in use. */
  readonly children: ReactNode;
}

/** One thing that can be kept up to date: what it brings and asks of whom; and once it is on, how it stands. */
export function RefreshCard(props: Props) {
  const { what, state, job, host, children } = props;
  const { upToDate: words } = useSummaryTexts();
  const own = words.of[what];
  const [isAsking, setAsking] = useState(false);
  const isTaken = isTakenBack(props);
  // Whose permission was taken back is off for now, and is to be what it was before with one press.
  const isOn = isTaken || (state?.isOn ?? false);
  const hasData = hasDataIn(state);
  return (
    <Card heading={own.heading}>
      {!isOn && !hasData && <Terms what={what} host={host} />}
      <RefreshStanding {...props} />
      {hasData && job.state !== "running" && children}
      {job.state !== "running" && (
        <>
          {!isOn && <p className="small soft">{words.asks(host)}</p>}
          <Ways>
            {!isOn && (
              <Button look="second" onClick={props.onTurnOn}>
                {own.turnOn}
              </Button>
            )}
            {isOn && !isTaken && (
              <Button look="second" onClick={props.onRefresh}>
                {words.again}
              </Button>
            )}
            {isTaken && (
              <Button look="second" onClick={props.onTurnOn}>
                {words.allowAgain}
              </Button>
            )}
            {(isOn || hasData) && (
              <Button look="danger" onClick={() => setAsking(true)}>
                {isOn ? words.turnOff : words.eraseData}
              </Button>
            )}
          </Ways>
        </>
      )}
      {isAsking && <TurnOffDialog {...props} onClose={() => setAsking(false)} />}
    </Card>
  );
}

/** Whether it was on, and has lost its permission. */
function isTakenBack({ state, isPermitted }: Pick<Props, "state" | "isPermitted">): boolean {
  if (state === undefined || isPermitted) return false;
  const { isOn, tried } = state;
  return isOn || (tried?.end.kind === "refused" && tried.end.why === "not-permitted");
}

const hasDataIn = (state: UpdateState | FeedState | undefined) =>
  state !== undefined && (state.key === "feed" ? state.list !== undefined : state.edition !== undefined);

function Terms({ what, host }: Pick<Props, "what" | "host">) {
  const { upToDate: words } = useSummaryTexts();
  const { brings, asked, learns, note } = words.of[what];
  return (
    <>
      <dl className="refresh-terms small">
        <dt>{words.terms.brings}</dt>
        <dd>{brings}</dd>
        <dt>{words.terms.asked}</dt>
        <dd>{asked(host)}</dd>
        <dt>{words.terms.learns}</dt>
        <dd>{learns}</dd>
      </dl>
      <p className="small soft">{note}</p>
    </>
  );
}

/** What is going on, what came of what was pressed, or how it stands. */
function RefreshStanding(props: Props) {
  const { what, job, state } = props;
  const { upToDate: words } = useSummaryTexts();
  if (job.state === "running") return <RefreshRunning label={words.of[what].running} />;
  if (job.state === "refused") {
    const { refusal: why } = job;
    const { said, way } = why === "not-given" ? words.notGiven : words.refused[why];
    return (
      <Outcome kind="refused">
        <Refused {...props} said={said} way={way} />
      </Outcome>
    );
  }
  if (job.state === "done" && job.result === "turned-off") {
    return (
      <Outcome kind="plain">
        <p>{words.turnedOff}</p>
      </Outcome>
    );
  }
  const ended = job.state === "done" && (
    <Outcome kind="done">
      <p>{job.result === "new" ? words.isNew : words.unchanged}</p>
    </Outcome>
  );
  const isTaken = isTakenBack(props);
  if (!state?.isOn && !isTaken) return ended || null;
  const refusal = isTaken
    ? "not-permitted"
    : state?.tried?.end.kind === "refused"
      ? state.tried.end.why
      : undefined;
  if (refusal !== undefined && !ended) {
    return (
      <div className="refresh-refused small">
        <Refused {...props} {...words.refused[refusal]} />
      </div>
    );
  }
  return (
    <>
      {ended}
      <p>
        <When {...props} />
      </p>
    </>
  );
}

/** Why nothing new came, how to go on, and that what is in use stays. */
function Refused({ said, way, ...props }: Props & { readonly said: string; readonly way: string }) {
  const { what, state, isPermitted } = props;
  const { upToDate: words, sentences } = useSummaryTexts();
  const say = useMoments(props);
  const { isOn = false, tried, confirmedAt } = state ?? {};
  return (
    <>
      <p>
        <b>{said}</b> {way}
      </p>
      {/* Where there is no list, there is none to stay. */}
      {(what === "updates" || hasDataIn(state)) && <p>{words.of[what].stays}</p>}
      {isOn && (
        <p className="soft num">
          {sentences(
            tried && words.asked(say.moment(tried.at)),
            confirmedAt === undefined ? undefined : words.confirmed(say.day(confirmedAt)),
            isPermitted ? say.next : undefined,
          )}
        </p>
      )}
    </>
  );
}

/** When it was asked, and when it will be again. */
function When(props: Props) {
  const { upToDate: words, sentences } = useSummaryTexts();
  const say = useMoments(props);
  const { tried } = props.state ?? {};
  return sentences(tried === undefined ? words.notAsked : words.upToDate(say.moment(tried.at)), say.next);
}

/** Says a moment as it is spoken of today, and when the next time is; nothing where none is to come. */
function useMoments({ state, now, today }: Pick<Props, "state" | "now" | "today">) {
  const { language, upToDate: words } = useSummaryTexts();
  const day = (moment: number) => formatNearDay(dayOf(moment), today, language);
  const moment = (moment: number) => words.at(day(moment), formatTime(moment, language));
  const next = (at: number) => {
    if (at <= now) return words.nextSoon;
    // A day is enough for what is asked daily; a time is told where it is sooner.
    return words.next(dayOf(at) === today ? moment(at) : day(at));
  };
  return { day, moment, next: state?.nextAt === undefined ? undefined : next(state.nextAt) };
}

/** Says what goes with it, and what stays. */
function TurnOffDialog({
  what,
  state,
  goesToo,
  onTurnOff,
  onClose,
}: Props & { readonly onClose: () => void }) {
  const { upToDate: words } = useSummaryTexts();
  const own = words.of[what];
  const dialog = useRef<DialogHandle>(null);
  const extent = [
    ...(hasDataIn(state) ? [own.goes] : []),
    ...(goesToo > 0 ? [words.goesToo(goesToo)] : []),
    own.remains,
  ];
  return (
    <Dialog ref={dialog} question={own.question} extent={extent.join(" ")} onClose={onClose}>
      <DialogWays>
        <Button look="choice" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            onTurnOff();
            dialog.current?.close();
          }}
        >
          {own.confirm}
        </Button>
      </DialogWays>
    </Dialog>
  );
}
