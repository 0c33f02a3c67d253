import { useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Switch } from "#components/ui/switch.tsx";
import type { Job } from "#lib/domain/job.ts";
import { PassphraseForm } from "./passphrase-form.tsx";

/** How a file was saved. */
export interface Saved {
  readonly isSealed: boolean;
}

interface Props {
  readonly job: Job<Saved, never>;
  /** @param passphrase nothing for a file that everybody can read. */
  readonly onSave: (passphrase?: string) => void;
}

/** Saves a backup: as it is, or encrypted with a passphrase. */
export function SaveCard({ job, onSave }: Props) {
  const { save: words } = useSummaryTexts().saving;
  const [isSealing, setSealing] = useState(false);
  const isSaved = job.state === "done" && job.result.isSealed;
  useAnnounced(isSaved ? words.done : undefined);
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      <Switch label={words.seal} note={words.sealNote} isOn={isSealing} onTurn={setSealing} />
      {isSealing ? (
        <div>
          <PassphraseForm
            isNew
            button={words.sealed}
            busy={job.state === "running" ? words.sealing : undefined}
            onSubmit={onSave}
          />
          {isSaved && <p className="small">{words.done}</p>}
        </div>
      ) : (
        <>
          <p className="small soft">{words.readable}</p>
          <p>
            <Button look="choice" onClick={() => onSave()}>
              {words.button}
            </Button>
          </p>
        </>
      )}
    </Card>
  );
}
