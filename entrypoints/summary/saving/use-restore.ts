import { useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { readBackupFile } from "#lib/backup/read-backup-file.ts";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import type { RestoreState } from "./restore-card.tsx";

interface Restore {
  readonly state: RestoreState;
  readonly read: (file: File) => void;
  readonly refuse: (refusal: BackupRefusal) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Reads a backup, shows what it would do, and does it when the person says so. */
export function useRestore(): Restore {
  const product = useProduct();
  const run = useRun();
  const [state, setState] = useState<RestoreState>({ kind: "waiting" });
  const [restored, setRestored] = useState<WholeRecord>();

  const read = async (file: File) => {
    setState({ kind: "reading" });
    const reading = await readBackupFile(file);
    if (reading.kind !== "readable") {
      setState({ kind: "refused", refusal: reading });
      return undefined;
    }
    const { madeOn, record } = reading.backup;
    const previewed = await product.previewRestore(record);
    if (previewed.kind === "failed") {
      setState({ kind: "waiting" });
      return previewed;
    }
    setRestored(record);
    setState({
      kind: "preview",
      madeOn,
      counts: previewed.value,
      isKeepingLeftOut: record.settings.some(({ key }) => key === "keepVisitsMonths"),
    });
    return previewed;
  };
  const confirm = async () => {
    if (!restored) return undefined;
    const done = await product.restore(restored);
    if (done.kind === "failed") return done;
    setRestored(undefined);
    setState({ kind: "restored", counts: done.value });
    return done;
  };
  return {
    state,
    read: (file) => run(() => read(file)),
    refuse: (refusal) => setState({ kind: "refused", refusal }),
    confirm: () => run(confirm),
    cancel: () => {
      setRestored(undefined);
      setState({ kind: "waiting" });
    },
  };
}
