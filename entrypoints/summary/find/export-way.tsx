import { useMemo, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import { passwordsFound } from "#lib/domain/passwords-found.ts";
import type { ExportRefusalReason } from "#lib/locales/messages/find.ts";
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
  const found = useMemo(() => result && { ...result, finds: shownOf(result.finds) }, [result, shownOf]);
  const prospect = useMemo(() => {
    const { finds = [], groups = [] } = found ?? {};
    const all = { origin: "export", finds, groups } as const;
    return { ...prospectOf(all), ...passwordsFound(index, own.record, choices, all) };
  }, [found, prospectOf, index, own, choices]);
  const shownJob = () => {
    if (notOneFile) return { state: "refused", refusal: { reason: notOneFile } } as const;
    return found ? ({ state: "done", result: found } as const) : job;
  };
  return (
    <>
      <ExportCard
        job={shownJob()}
        decided={decided}
        lookedOn={lookedOn}
        prospect={prospect}
        serviceOf={(id) => index.services.get(id)}
        onFile={(file) => {
          setNotOneFile(undefined);
          begin();
          start(file);
        }}
        onNotOneFile={(reason) => {
          reset();
          begin();
          setNotOneFile(reason);
        }}
        onCancel={cancel}
        onKeep={(kept, groups) => keep(result?.finds ?? [], kept, groups)}
        onDiscard={discard}
      />
      <LeftFile summary={summary} />
    </>
  );
}

/** Reminds of the file until it is told to be deleted. A tick can be taken back while the view is open. */
function LeftFile({ summary: { own, clock } }: Props) {
  const product = useProduct();
  const run = useRun();
  const isLeft = own.settings.exportFileOn !== undefined;
  const [wasLeft, setWasLeft] = useState(isLeft);
  if (isLeft && !wasLeft) setWasLeft(true);
  if (!wasLeft) return null;
  return (
    <FileReminder
      system={fileSystemOf(navigator.userAgent)}
      isDeleted={!isLeft}
      onDelete={(isDeleted) => run(() => product.choose("exportFileOn", isDeleted ? undefined : clock.today))}
    />
  );
}
