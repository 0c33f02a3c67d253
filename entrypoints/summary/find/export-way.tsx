import { useMemo, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { Find } from "#lib/domain/find.ts";
import { passwordsFound } from "#lib/domain/passwords-found.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { HeldPasswords } from "#lib/imports/read-in-worker.ts";
import type { ExportRefusalReason } from "#lib/locales/messages/find.ts";
import { checkExport } from "#lib/product/check-password.ts";
import type { SummaryState } from "../use-summary.ts";
import { ExportCard } from "./export-card.tsx";
import { FileReminder, fileSystemOf } from "./file-reminder.tsx";
import { readExportFile } from "./read-export-file.ts";
import { useFinding } from "./use-finding.ts";

interface Props {
  readonly summary: SummaryState;
}

/** A password export, with what reads it behind it; then what is to become of the file. */
export function ExportWay({ summary }: Props) {
  const { known, own, choices, clock } = summary;
  const { index } = known;
  const services = useMemo(() => [...index.services.values()], [index]);
  const { job, start, cancel, reset } = useJob((on, file: File) =>
    readExportFile(file, services, clock.today, on),
  );
  const [notOneFile, setNotOneFile] = useState<ExportRefusalReason>();
  const { lookedOn, decided, begin, keep, discard, shownOf, prospectOf } = useFinding("export", summary);
  const result = job.state === "done" ? job.result : undefined;
  const check = useJob(async (on, passwords: HeldPasswords) => {
    const end = await checkExport(passwords, on);
    if (end.state === "done" && end.result.unchecked === 0) passwords.letGo();
    return end;
  });
  const checked = check.job.state === "done" ? check.job.result : undefined;
  const finds = useMemo(() => withExposed(result?.finds ?? [], checked?.serviceIds ?? []), [result, checked]);
  const shown = useMemo(
    () => shownOf({ origin: "export", finds, groups: result?.groups ?? [] }),
    [finds, result, shownOf],
  );
  const prospect = useMemo(
    () => ({ ...prospectOf(shown), ...passwordsFound(index, own.record, choices, shown) }),
    [shown, prospectOf, index, own, choices],
  );
  // Until it is told to be deleted, also after the view was left; whatever was made of it, the file is still there.
  const isLeft = own.settings.exportFileOn !== undefined;
  const isOver = result !== undefined && (decided !== undefined || result.finds.length === 0);
  const [isDeleted, setDeleted] = useState(false);
  const product = useProduct();
  const run = useRun();
  const held = result?.passwords;
  /** Nobody asks for the passwords any more. */
  const letGo = () => {
    held?.letGo();
    check.cancel();
  };
  const shownJob = () => {
    if (notOneFile) return { state: "refused", refusal: { reason: notOneFile } } as const;
    return result ? ({ state: "done", result: { ...result, finds: shown.finds } } as const) : job;
  };
  return (
    <>
      <ExportCard
        job={shownJob()}
        decided={decided}
        lookedOn={lookedOn}
        prospect={prospect}
        checking={
          held && held.count > 0
            ? {
                job: check.job,
                passwords: held.count,
                onStart: () => check.start(held),
                onCancel: check.cancel,
              }
            : undefined
        }
        serviceOf={(id) => index.services.get(id)}
        onFile={(file) => {
          setNotOneFile(undefined);
          setDeleted(false);
          begin();
          check.reset();
          start(file);
        }}
        onNotOneFile={(reason) => {
          reset();
          check.reset();
          begin();
          setNotOneFile(reason);
        }}
        onCancel={cancel}
        onKeep={(kept) => {
          letGo();
          keep(finds, kept, result?.groups);
        }}
        onDiscard={() => {
          letGo();
          discard();
        }}
      />
      {(isLeft || isDeleted || isOver) && (
        <FileReminder
          system={fileSystemOf(navigator.userAgent)}
          isDeleted={isDeleted}
          onDelete={(isTicked) => {
            setDeleted(isTicked);
            run(() => product.choose("exportFileOn", isTicked ? undefined : clock.today));
          }}
        />
      )}
    </>
  );
}

/** The finds of a file, with what a check of its passwords showed. */
function withExposed(finds: readonly Find[], exposed: readonly ServiceId[]): readonly Find[] {
  const ids = new Set(exposed);
  return finds.map((find) => (ids.has(find.serviceId) ? { ...find, isExposed: true } : find));
}
