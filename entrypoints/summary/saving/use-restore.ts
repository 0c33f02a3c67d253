import { useState } from "react";
import { useAction } from "#entrypoints/pages/use-action.ts";
import type { Backup } from "#lib/backup/backup.ts";
import { readBackupFile } from "#lib/backup/read-backup-file.ts";
import { refreshBadges } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import { dayOf } from "#lib/domain/day.ts";
import { previewMerge } from "#lib/domain/preview-merge.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { readWholeRecord, restoreRecord } from "#lib/storage/backup.ts";
import type { Database } from "#lib/storage/database.ts";
import type { RestoreState } from "./restore-card.tsx";

interface Restore {
  readonly state: RestoreState;
  readonly read: (file: File) => void;
  readonly refuse: (refusal: BackupRefusal) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Reads a backup, shows what it would do, and does it when the person says so. */
export function useRestore(database: Database): Restore {
  const [state, setState] = useState<RestoreState>({ kind: "waiting" });
  const [backup, setBackup] = useState<Backup>();
  const run = useAction();
  const today = dayOf(Date.now());

  const read = async (file: File) => {
    setState({ kind: "reading" });
    const reading = await readBackupFile(file);
    if (reading.kind !== "readable") {
      setState({ kind: "refused", refusal: reading });
      return;
    }
    const { madeOn, record } = reading.backup;
    const counts = previewMerge(await readWholeRecord(database), record, today);
    setBackup(reading.backup);
    setState({ kind: "preview", madeOn, counts });
  };
  const confirm = async () => {
    if (!backup) return;
    const counts = await restoreRecord(database, backup.record, today);
    setBackup(undefined);
    setState({ kind: "restored", counts });
    await refreshBadges((host) => readBadge(database, host, browserLanguage(), today));
  };
  return {
    state,
    read: (file) => run(() => read(file)),
    refuse: (refusal) => setState({ kind: "refused", refusal }),
    confirm: () => run(confirm),
    cancel: () => {
      setBackup(undefined);
      setState({ kind: "waiting" });
    },
  };
}
