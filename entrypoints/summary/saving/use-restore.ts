import { useRef } from "react";
import { useProduct } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { BackupReading } from "#lib/backup/backup.ts";
import { readBackupFile } from "#lib/backup/read-backup-file.ts";
import type { SealedBackup } from "#lib/backup/sealed-backup.ts";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import type { WorkEnd } from "#lib/domain/job.ts";
import type { MergeCounts, WholeRecord } from "#lib/domain/personal-record.ts";
import type { Product } from "#lib/product/product.ts";
import type { RestorePreview, RestoreState } from "./restore-card.tsx";

interface Restore {
  readonly state: RestoreState;
  readonly read: (file: File) => void;
  readonly refuse: (refusal: BackupRefusal) => void;
  readonly open: (passphrase: string) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** What the restored file was opened with; forgotten with the next, and with the page. */
  readonly passphrase: () => string | undefined;
}

/** A backup that was read, and what it would do. */
interface Readable extends RestorePreview {
  readonly kind: "readable";
  readonly record: WholeRecord;
}

/** One that a passphrase opens. */
interface Locked {
  readonly kind: "sealed";
  readonly sealed: SealedBackup;
}

/** Reads a backup, shows what it would do, and does it when the person says so. */
export function useRestore(): Restore {
  const product = useProduct();
  const reading = useJob((_, given: File | BackupRefusal) => readGiven(product, given));
  const opening = useJob((_, sealed: SealedBackup, passphrase: string) => open(product, sealed, passphrase));
  const restoring = useJob(async (_, record: WholeRecord): Promise<WorkEnd<MergeCounts, never>> => {
    const done = await product.restore(record);
    return done.kind === "failed" ? done : { state: "done", result: done.value };
  });
  const opened = useRef<string>(undefined);
  const reset = () => {
    opened.current = undefined;
    restoring.reset();
    opening.reset();
  };
  const read = (given: File | BackupRefusal) => {
    reset();
    reading.start(given);
  };
  const readable = opening.job.state === "done" ? opening.job : reading.job;
  return {
    state:
      restoring.job.state === "done"
        ? { state: "restored", counts: restoring.job.result }
        : stateOf(reading.job, opening.job),
    read,
    refuse: read,
    open: (passphrase) => {
      if (reading.job.state !== "done" || reading.job.result.kind !== "sealed") return;
      opened.current = passphrase;
      opening.start(reading.job.result.sealed, passphrase);
    },
    confirm: () => {
      if (readable.state === "done" && readable.result.kind === "readable") {
        restoring.start(readable.result.record);
      }
    },
    cancel: () => {
      reset();
      reading.reset();
    },
    passphrase: () => opened.current,
  };
}

type Reading = ReturnType<typeof useJob<[], Readable | Locked, BackupRefusal>>["job"];
type Opening = ReturnType<typeof useJob<[], Readable, BackupRefusal>>["job"];

function stateOf(reading: Reading, opening: Opening): RestoreState {
  if (reading.state !== "done") return reading;
  if (reading.result.kind === "readable") return { state: "done", result: reading.result };
  if (opening.state === "done") return opening;
  const isWrong = opening.state === "refused" && opening.refusal.kind === "wrong-passphrase";
  if (opening.state === "refused" && !isWrong) return opening;
  return { state: "locked", isOpening: opening.state === "running", isWrong };
}

/** @param given a file, or why what was handed in is none. */
async function readGiven(
  product: Product,
  given: File | BackupRefusal,
): Promise<WorkEnd<Readable | Locked, BackupRefusal>> {
  if (!(given instanceof File)) return { state: "refused", refusal: given };
  const read = await readBackupFile(given);
  return read.kind === "sealed" ? { state: "done", result: read } : await preview(product, read);
}

async function open(
  product: Product,
  sealed: SealedBackup,
  passphrase: string,
): Promise<WorkEnd<Readable, BackupRefusal>> {
  const { openSealedBackup } = await import("#lib/backup/open-sealed-backup.ts");
  return await preview(product, await openSealedBackup(sealed, passphrase));
}

async function preview(product: Product, read: BackupReading): Promise<WorkEnd<Readable, BackupRefusal>> {
  if (read.kind !== "readable") return { state: "refused", refusal: read };
  const { madeOn, record } = read.backup;
  const previewed = await product.previewRestore(record);
  if (previewed.kind === "failed") return previewed;
  const unlisted = await product.countUnlisted(record);
  if (unlisted.kind === "failed") return unlisted;
  const isKeepingLeftOut = record.settings.some(({ key }) => key === "keepVisitsMonths");
  const result: Readable = {
    kind: "readable",
    madeOn,
    counts: previewed.value,
    unlisted: unlisted.value,
    isKeepingLeftOut,
    record,
  };
  return { state: "done", result };
}
