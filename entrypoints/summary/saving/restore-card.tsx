import { useEffect, useRef } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import type { Day } from "#lib/domain/day.ts";
import type { MergeCounts } from "#lib/domain/preview-merge.ts";
import { personalTables } from "#lib/domain/whole-record.ts";
import { FileDrop } from "./file-drop.tsx";
import { RestorePreview } from "./restore-preview.tsx";
import { SavingCard } from "./saving-card.tsx";
import "./restore-card.css";

/** How far a restore is. */
export type RestoreState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly refusal: BackupRefusal }
  | { readonly kind: "preview"; readonly madeOn: Day; readonly counts: MergeCounts }
  | { readonly kind: "restored"; readonly counts: MergeCounts };

interface Props {
  readonly state: RestoreState;
  readonly onFile: (file: File) => void;
  readonly onRefuse: (refusal: BackupRefusal) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Restores a backup: a file is dropped or chosen, looked at, and only then added to the record. */
export function RestoreCard({ state, onFile, onRefuse, onConfirm, onCancel }: Props) {
  const words = useSummaryTexts().saving.restore;
  return (
    <SavingCard heading={words.heading} note={words.note}>
      {state.kind === "preview" ? (
        <RestorePreview
          madeOn={state.madeOn}
          counts={state.counts}
          onConfirm={onConfirm}
          onCancel={onCancel}
        />
      ) : (
        <FileDrop onFile={onFile} onRefuse={onRefuse} />
      )}
      <Outcome state={state} />
    </SavingCard>
  );
}

/** What came of it, announced. A refusal takes the focus, so that nobody waits for what will not come. */
function Outcome({ state }: { readonly state: RestoreState }) {
  const { parts, restore: words } = useSummaryTexts().saving;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === "refused" || state.kind === "restored") outcome.current?.focus();
  }, [state]);
  switch (state.kind) {
    case "waiting":
    case "preview":
      return null;
    case "reading":
      return (
        <p className="small soft" role="status">
          {words.reading}
        </p>
      );
    case "restored":
      return (
        <div ref={outcome} className="restore-outcome" role="status" tabIndex={-1}>
          <p>{words.done(sumOf(state.counts, "added"), sumOf(state.counts, "updated"))}</p>
        </div>
      );
    case "refused": {
      const { refusal } = state;
      const where = refusal.kind === "damaged" ? refusal.where : undefined;
      return (
        <div ref={outcome} className="restore-outcome refused" role="alert" tabIndex={-1}>
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
  personalTables.reduce((sum, table) => sum + counts[table][what], 0);
