import { useProduct } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import { readBackupFile } from "#lib/backup/read-backup-file.ts";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import type { WorkEnd } from "#lib/domain/job.ts";
import type { MergeCounts, WholeRecord } from "#lib/domain/personal-record.ts";
import type { Product } from "#lib/product/product.ts";
import type { RestorePreview, RestoreState } from "./restore-card.tsx";

interface Restore {
  readonly state: RestoreState;
  readonly read: (file: File) => void;
  readonly refuse: (refusal: BackupRefusal) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** A backup that was read, and what it would do. */
interface Readable extends RestorePreview {
  readonly record: WholeRecord;
}

/** Reads a backup, shows what it would do, and does it when the person says so. */
export function useRestore(): Restore {
  const product = useProduct();
  const reading = useJob((_, given: File | BackupRefusal) => readGiven(product, given));
  const restoring = useJob(async (_, record: WholeRecord): Promise<WorkEnd<MergeCounts, never>> => {
    const done = await product.restore(record);
    return done.kind === "failed" ? done : { state: "done", result: done.value };
  });
  const read = (given: File | BackupRefusal) => {
    restoring.reset();
    reading.start(given);
  };
  return {
    state: restoring.job.state === "done" ? { state: "restored", counts: restoring.job.result } : reading.job,
    read,
    refuse: read,
    confirm: () => {
      if (reading.job.state === "done") restoring.start(reading.job.result.record);
    },
    cancel: reading.reset,
  };
}

/** @param given a file, or why what was handed in is none. */
async function readGiven(
  product: Product,
  given: File | BackupRefusal,
): Promise<WorkEnd<Readable, BackupRefusal>> {
  if (!(given instanceof File)) return { state: "refused", refusal: given };
  const read = await readBackupFile(given);
  if (read.kind !== "readable") return { state: "refused", refusal: read };
  const { madeOn, record } = read.backup;
  const previewed = await product.previewRestore(record);
  if (previewed.kind === "failed") return previewed;
  const unlisted = await product.countUnlisted(record);
  if (unlisted.kind === "failed") return unlisted;
  const isKeepingLeftOut = record.settings.some(({ key }) => key === "keepVisitsMonths");
  return {
    state: "done",
    result: { madeOn, counts: previewed.value, unlisted: unlisted.value, isKeepingLeftOut, record },
  };
}
