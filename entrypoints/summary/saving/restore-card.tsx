import { useEffect, useRef } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Job } from "#lib/domain/job.ts";
import type { MergeCounts, PersonalTable } from "#lib/domain/personal-record.ts";
import { FileDrop } from "../file-drop.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import "./restore-card.css";

/** What restoring a backup would do. */
export interface RestorePreview {
  /** The day on which the backup was made. */
  readonly madeOn: Day;
  readonly counts: MergeCounts;
  /** How many sites are left out, because only a list names them that is not in use here. */
  readonly unlisted: number;
  /** Whether the backup says how long visits are kept, which is not taken over. */
  readonly isKeepingLeftOut: boolean;
}

/** How far a restore is: reading the file is the job, and nothing has changed when it is done. */
export type RestoreState =
  | Job<RestorePreview, BackupRefusal>
  /** The file has a passphrase, which is asked for. */
  | { readonly state: "locked"; readonly isOpening: boolean; readonly isWrong: boolean }
  | { readonly state: "restored"; readonly counts: MergeCounts };

interface Props {
  readonly state: RestoreState;
  readonly onFile: (file: File) => void;
  readonly onRefuse: (refusal: BackupRefusal) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Saves what this device has now, for the one that the backup is of. */
  readonly onSaveBack: () => void;
}

/** Restores a backup: a file is dropped or chosen, looked at, and only then added to the record. */
export function RestoreCard({
  state,
  onFile,
  onRefuse,
  onPassphrase,
  onConfirm,
  onCancel,
  onSaveBack,
}: Props) {
  const words = useSummaryTexts().saving.restore;
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      {state.state === "done" ? (
        <Preview {...state.result} onConfirm={onConfirm} onCancel={onCancel} />
      ) : state.state === "locked" ? (
        <Locked {...state} onPassphrase={onPassphrase} onCancel={onCancel} />
      ) : (
        <FileDrop
          words={words}
          accept=".json,application/json"
          onFile={onFile}
          onRefuse={(dropped) => onRefuse({ kind: dropped === "no-file" ? "not-a-backup" : dropped })}
        />
      )}
      <Outcome state={state} onSaveBack={onSaveBack} />
    </Card>
  );
}

interface LockedProps extends Pick<Props, "onPassphrase" | "onCancel"> {
  readonly isOpening: boolean;
  readonly isWrong: boolean;
}

/** Asks for the passphrase of a file. Nothing of it is known yet, and nothing has changed. */
function Locked({ isOpening, isWrong, onPassphrase, onCancel }: LockedProps) {
  const { restore: words } = useSummaryTexts().saving;
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="restore-preview">
      <p ref={first} tabIndex={-1}>
        {words.locked}
      </p>
      <PassphraseForm
        isNew={false}
        button={words.open}
        busy={isOpening ? words.opening : undefined}
        refusal={isWrong ? words.refused["wrong-passphrase"] : undefined}
        onSubmit={onPassphrase}
      >
        <Button look="text" onClick={onCancel}>
          {words.cancel}
        </Button>
      </PassphraseForm>
    </div>
  );
}

/** What came of it, announced. A refusal takes the focus, so that nobody waits for what will not come. */
function Outcome({ state, onSaveBack }: Pick<Props, "state" | "onSaveBack">) {
  const { parts, restore: words } = useSummaryTexts().saving;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.state === "refused" || state.state === "restored") outcome.current?.focus();
  }, [state]);
  // What takes the focus is read with it.
  useAnnounced(state.state === "running" ? words.reading : undefined);
  switch (state.state) {
    case "idle":
    case "cancelled":
    case "locked":
    case "done":
      return null;
    case "running":
      return <p className="small soft">{words.reading}</p>;
    case "restored":
      return (
        <>
          <div ref={outcome} className="restore-outcome" tabIndex={-1}>
            <p>{words.done(sumOf(state.counts, "added"), sumOf(state.counts, "updated"))}</p>
          </div>
          <p className="small soft">{words.saveBackNote}</p>
          <p>
            <Button look="choice" onClick={onSaveBack}>
              {words.saveBack}
            </Button>
          </p>
        </>
      );
    case "refused": {
      const { refusal } = state;
      const where = refusal.kind === "damaged" ? refusal.where : undefined;
      return (
        <div ref={outcome} className="restore-outcome" role="alert" tabIndex={-1}>
          <p>
            <b>{refusal.kind === "damaged" ? words.damaged : words.refused[refusal.kind]}</b>
          </p>
          {where && <p className="num">{words.damagedAt(parts[where.part], where.row)}</p>}
          <p>{words.unchanged}</p>
        </div>
      );
    }
  }
}

const sumOf = (counts: MergeCounts, what: "added" | "updated") =>
  Object.values(counts).reduce((sum, count) => sum + count[what], 0);

interface PreviewProps extends RestorePreview {
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What restoring a backup would do. Nothing has changed yet. */
function Preview({ madeOn, counts, unlisted, isKeepingLeftOut, onConfirm, onCancel }: PreviewProps) {
  const { date, saving } = useSummaryTexts();
  const { parts, restore: words } = saving;
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  const tables = Object.keys(counts) as PersonalTable[];
  const held = tables.filter((table) => Object.values(counts[table]).some((count) => count > 0));
  const isNothingNew = held.every((table) => counts[table].added + counts[table].updated === 0);
  return (
    <div className="restore-preview">
      <p ref={first} tabIndex={-1}>
        {words.preview(date(madeOn))}
      </p>
      {held.length > 0 && (
        <table className="num">
          <thead>
            <tr>
              <th scope="col">{words.columns.part}</th>
              <th scope="col">{words.columns.added}</th>
              <th scope="col">{words.columns.updated}</th>
              <th scope="col">{words.columns.kept}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((table) => (
              <tr key={table}>
                <th scope="row">{parts[table]}</th>
                <td>{counts[table].added}</td>
                <td>{counts[table].updated}</td>
                <td>{counts[table].kept}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small soft">{isNothingNew ? words.nothingNew : words.previewNote}</p>
      {unlisted > 0 && <p className="small soft">{words.unlistedLeftOut(unlisted)}</p>}
      {isKeepingLeftOut && <p className="small soft">{words.keepingLeftOut}</p>}
      <p className="restore-ways">
        <Button look="choice" onClick={onCancel}>
          {words.cancel}
        </Button>
        {!isNothingNew && (
          <Button look="main" onClick={onConfirm}>
            {words.confirm}
          </Button>
        )}
      </p>
    </div>
  );
}
