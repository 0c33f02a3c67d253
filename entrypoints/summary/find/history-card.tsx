import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { HistoryRefusal, ReadHistory } from "#lib/domain/history.ts";
import type { Job } from "#lib/domain/job.ts";
import type { Service } from "#lib/domain/service.ts";
import type { BrowserKind } from "#lib/locales/messages/find.ts";
import { homeHref } from "../links.ts";
import { Facts } from "./facts.tsx";
import { Outcome } from "./outcome.tsx";
import { type Kept, Preview, type Prospect } from "./preview.tsx";
import { Progress } from "./progress.tsx";
import { Ways } from "./ways.tsx";
import { WhatIsKept } from "./what-is-kept.tsx";

/** What the person made of a result. */
export type Decided =
  | { readonly kind: "kept"; readonly services: number }
  | { readonly kind: "discarded" }
  | undefined;

interface Props {
  readonly job: Job<ReadHistory, HistoryRefusal>;
  readonly decided: Decided;
  readonly browser: BrowserKind;
  /** When finds from the history that are on the record were found. */
  readonly lookedOn: Day | undefined;
  /** Of the finds of the result. */
  readonly prospect: Prospect;
  readonly serviceOf: (id: string) => Service | undefined;
  /** Called within the click: the browser lets nothing else ask for the permission. */
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly onKeep: (kept: Kept) => void;
  readonly onDiscard: () => void;
}

/** Looks through the browser's history once: why, what is kept, and what came of it before anything is. */
export function HistoryCard(props: Props) {
  const { job, browser, lookedOn, onStart } = props;
  const { find, date } = useSummaryTexts();
  const words = find.history;
  const isAsking = job.state !== "running" && !isToDecide(props);
  // Who has a result knows what it is for.
  const isNew = isAsking && job.state !== "done";
  return (
    <Card heading={words.heading}>
      {isNew && (
        <>
          <p>{words.reason}</p>
          <p className="small soft">{words.reach[browser]}</p>
          <WhatIsKept kept={words.kept} notKept={words.notKept} />
        </>
      )}
      <HistoryState {...props} />
      {isAsking && (
        <>
          {isNew && <p className="small soft">{words.asks[browser]}</p>}
          <Ways>
            <Button look="second" onClick={onStart}>
              {lookedOn === undefined && job.state === "idle" ? words.start : words.again}
            </Button>
            {lookedOn !== undefined && isNew && (
              <span className="small soft num">{words.lookedOn(date(lookedOn))}</span>
            )}
          </Ways>
        </>
      )}
    </Card>
  );
}

/** Whether there is a result that the person has yet to decide about. */
const isToDecide = ({ job, decided }: Pick<Props, "job" | "decided">) =>
  job.state === "done" && decided === undefined && job.result.finds.length > 0;

function HistoryState({ job, decided, prospect, serviceOf, onCancel, onKeep, onDiscard }: Props) {
  const { find, abilities, date } = useSummaryTexts();
  const words = find.history;
  switch (job.state) {
    case "idle":
      return null;
    case "running":
      return <Progress label={words.running} part={job.part} onCancel={onCancel} />;
    case "cancelled":
      return (
        <Outcome kind="plain">
          <p>{words.cancelled}</p>
          <p>{words.givenBack}</p>
        </Outcome>
      );
    case "refused":
      return (
        <Outcome kind="refused">
          <p>{words.refused[job.refusal.reason]}</p>
          {job.refusal.reason === "not-allowed" && <p>{abilities.history.loss}</p>}
          {job.refusal.reason === "unreadable" && <p>{words.givenBack}</p>}
        </Outcome>
      );
    case "done": {
      const { finds, keptSince } = job.result;
      if (decided !== undefined || finds.length === 0) {
        return (
          <Outcome kind={decided?.kind === "kept" ? "done" : "plain"}>
            <p>{decided === undefined ? words.nothing : <DecidedText decided={decided} />}</p>
            <p>{words.givenBack}</p>
            {decided?.kind === "kept" && (
              <p>
                <a href={homeHref}>{find.toHome}</a>
              </p>
            )}
          </Outcome>
        );
      }
      return (
        <Preview
          finds={finds}
          prospect={prospect}
          serviceOf={serviceOf}
          onKeep={onKeep}
          onDiscard={onDiscard}
        >
          <Facts>
            {keptSince !== undefined && <p>{words.since(date(keptSince))}</p>}
            <p>{words.givenBack}</p>
          </Facts>
        </Preview>
      );
    }
  }
}

/** What was done with a result. */
export function DecidedText({ decided }: { readonly decided: NonNullable<Decided> }) {
  const { find } = useSummaryTexts();
  if (decided.kind === "discarded") return find.discarded;
  return decided.services > 0 ? find.done(decided.services) : find.doneNone;
}
