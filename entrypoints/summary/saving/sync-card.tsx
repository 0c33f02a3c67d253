import { useRef, useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Dialog, type DialogHandle, DialogWays } from "#components/ui/dialog.tsx";
import type { SyncProblem, SyncView } from "#lib/domain/sync.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import "./sync-card.css";

/** How far turning it on is. */
export type SyncSetUp =
  | { readonly state: "idle" }
  | { readonly state: "looking" }
  | { readonly state: "refused"; readonly refusal: SyncProblem | "not-allowed" }
  | {
      readonly state: "asking";
      /** Whether no other device takes part yet, so that the passphrase is chosen now. */
      readonly isFirst: boolean;
      readonly isMaking: boolean;
      readonly refusal?: SyncProblem;
    };

interface Props {
  readonly view: SyncView;
  readonly setUp: SyncSetUp;
  readonly isExchanging: boolean;
  /** Whether an exchange that was asked for has just been made. */
  readonly isAgreed: boolean;
  /** Why the account's part could not be deleted. */
  readonly refusal?: SyncProblem | undefined;
  readonly onStart: () => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onCancel: () => void;
  readonly onExchange: () => void;
  readonly onTurnOff: (everywhere: boolean) => void;
}

/** The record on several devices: what that means, how to begin, how it stands, and the ways out. */
export function SyncCard({ view, setUp, ...props }: Props) {
  const texts = useSummaryTexts();
  const { sync: words } = texts.saving;
  return (
    <Card heading={words.heading}>
      {view.kind === "on" ? (
        <On view={view} {...props} />
      ) : (
        <>
          {view.kind === "ended" && <p className="sync-problem small">{words.ended(texts.date(view.on))}</p>}
          <p className="small">{words.note}</p>
          <p className="small soft">{words.carrier}</p>
          <p className="small soft">{words.scope}</p>
          <SetUp setUp={setUp} {...props} />
        </>
      )}
      {props.refusal && (
        <p className="sync-problem small" role="alert">
          {words.problems[props.refusal]}
        </p>
      )}
    </Card>
  );
}

/** What is there and of no use; deleting it is the way out. */
const inTheWay: readonly string[] = ["foreign", "damaged", "incomplete"];

function SetUp({
  setUp,
  onStart,
  onPassphrase,
  onCancel,
  onTurnOff,
}: Pick<Props, "setUp" | "onStart" | "onPassphrase" | "onCancel" | "onTurnOff">) {
  const { sync: words } = useSummaryTexts().saving;
  useAnnounced(setUp.state === "looking" ? words.looking : undefined);
  if (setUp.state === "asking") {
    const { isFirst, isMaking, refusal } = setUp;
    return (
      <div>
        <p>{isFirst ? words.first : words.joining}</p>
        <PassphraseForm
          isNew={isFirst}
          button={words.turnOn}
          busy={isMaking ? words.making : undefined}
          refusal={refusal && words.problems[refusal]}
          onSubmit={onPassphrase}
        >
          <Button look="text" onClick={onCancel}>
            {words.cancel}
          </Button>
          {!isFirst && <ClearButton onClear={() => onTurnOff(true)} />}
        </PassphraseForm>
      </div>
    );
  }
  const refusal = setUp.state === "refused" ? setUp.refusal : undefined;
  return (
    <>
      {refusal && (
        <p className="sync-problem small" role="alert">
          {refusal === "not-allowed" ? words.notAllowed : words.problems[refusal]}
        </p>
      )}
      {setUp.state === "looking" && <p className="small soft">{words.looking}</p>}
      <p className="sync-ways">
        <Button look="choice" disabled={setUp.state === "looking"} onClick={onStart}>
          {words.start}
        </Button>
        {refusal && inTheWay.includes(refusal) && <ClearButton onClear={() => onTurnOff(true)} />}
      </p>
    </>
  );
}

interface OnProps extends Pick<Props, "isExchanging" | "isAgreed" | "onExchange" | "onTurnOff"> {
  readonly view: Extract<SyncView, { readonly kind: "on" }>;
}

function On({ view, isExchanging, isAgreed, onExchange, onTurnOff }: OnProps) {
  const { date, saving } = useSummaryTexts();
  const { sync: words } = saving;
  const [isAsking, setAsking] = useState(false);
  const dialog = useRef<DialogHandle>(null);
  const said = isExchanging ? words.exchanging : isAgreed && !view.problem ? words.agreed : undefined;
  useAnnounced(said);
  return (
    <>
      <p>{words.on}</p>
      <p className="small soft">{words.carrier}</p>
      <ul className="sync-days small soft num">
        {view.sentOn && <li>{words.sentOn(date(view.sentOn))}</li>}
        <li>{view.receivedOn ? words.receivedOn(date(view.receivedOn)) : words.nothingReceived}</li>
      </ul>
      {view.problem && (
        <p className="sync-problem small" role="status">
          {words.problems[view.problem]}
        </p>
      )}
      {said !== undefined && <p className="small">{said}</p>}
      <p className="sync-ways">
        <Button look="choice" disabled={isExchanging} onClick={onExchange}>
          {words.exchange}
        </Button>
        <Button look="choice" onClick={() => setAsking(true)}>
          {words.turnOff}
        </Button>
      </p>
      {isAsking && (
        <Dialog ref={dialog} question={words.question} extent={words.extent} onClose={() => setAsking(false)}>
          <DialogWays>
            <Button look="choice" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </Button>
            <Button look="choice" onClick={() => onTurnOff(false)}>
              {words.turnOffHere}
            </Button>
            <Button look="danger" onClick={() => onTurnOff(true)}>
              {words.turnOffEverywhere}
            </Button>
          </DialogWays>
        </Dialog>
      )}
    </>
  );
}

/** Deletes what is in the account, with a question before it. */
function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const { sync: words } = useSummaryTexts().saving;
  const [isAsking, setAsking] = useState(false);
  const dialog = useRef<DialogHandle>(null);
  return (
    <>
      <Button look="text" onClick={() => setAsking(true)}>
        {words.clear}
      </Button>
      {isAsking && (
        <Dialog
          ref={dialog}
          question={words.clearQuestion}
          extent={words.clearExtent}
          onClose={() => setAsking(false)}
        >
          <DialogWays>
            <Button look="choice" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </Button>
            <Button
              look="danger"
              onClick={() => {
                dialog.current?.close();
                onClear();
              }}
            >
              {words.clearConfirm}
            </Button>
          </DialogWays>
        </Dialog>
      )}
    </>
  );
}
