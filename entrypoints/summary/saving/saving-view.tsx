import type { StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card, Cards } from "#components/ui/card.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { WorkEnd } from "#lib/domain/job.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { standingInAllText } from "#lib/locales/standing-in-all.ts";
import { usePrinting } from "../use-printing.ts";
import { ViewHeader } from "../view-header.tsx";
import { PrintReport } from "./print-report.tsx";
import { RestoreCard } from "./restore-card.tsx";
import { SaveCard, type Saved } from "./save-card.tsx";
import { saveFile } from "./save-file.ts";
import { SyncWay } from "./sync-way.tsx";
import { useRestore } from "./use-restore.ts";

interface Props extends Pick<StepContext, "advice" | "today" | "region" | "serviceOf"> {
  readonly weighed: Weighed;
}

/** Takes the summary along: on paper, as a table, or as a backup that can be restored. */
export function SavingView({ weighed, ...context }: Props) {
  const texts = useSummaryTexts();
  const { saving: words, shell } = texts;
  const product = useProduct();
  const run = useRun();
  const restore = useRestore();
  const { today } = context;
  const isPrinting = usePrinting();
  const hasServices = weighed.services.length > 0;

  const saveCsv = async (): Promise<Attempt<unknown>> => {
    const incidentIds = weighed.services.flatMap(({ exposures }) =>
      exposures.map(({ incident }) => incident.id),
    );
    // Hardly anybody saves a table, and everybody opens the summary.
    const [sources, { exposureRows }, { writeCsv }] = await Promise.all([
      product.readSources([...new Set(incidentIds)]),
      import("#lib/csv/exposure-rows.ts"),
      import("#lib/csv/write-csv.ts"),
    ]);
    if (sources.kind === "failed") return sources;
    const rows = exposureRows(weighed.services, texts, sources.value);
    saveFile(`omamori-${today}.csv`, writeCsv(rows), "text/csv");
    return sources;
  };
  const saving = useJob(async (_, passphrase?: string): Promise<WorkEnd<Saved, never>> => {
    const [record, { writeBackup }] = await Promise.all([
      product.readWholeRecord(),
      import("#lib/backup/write-backup.ts"),
    ]);
    if (record.kind === "failed") return record;
    const plain = writeBackup(record.value, today);
    const isSealed = passphrase !== undefined;
    const text = isSealed
      ? await (await import("#lib/backup/seal-backup.ts")).sealBackup(plain, passphrase)
      : plain;
    saveFile(`omamori-backup-${today}.json`, text, "application/json");
    const kept = await product.choose("lastBackupOn", today);
    return kept.kind === "failed" ? kept : { state: "done", result: { isSealed } };
  });

  return (
    <>
      <ViewHeader title={shell.views.saving} />
      <Cards>
        {hasServices && (
          <>
            <Card heading={words.print.heading}>
              <p className="small soft">{words.print.note}</p>
              <p>
                <Button look="choice" onClick={() => print()}>
                  {words.print.button}
                </Button>
              </p>
            </Card>
            <Card heading={words.csv.heading}>
              <p className="small soft">{words.csv.note}</p>
              <p>
                <Button look="choice" onClick={() => run(saveCsv)}>
                  {words.csv.button}
                </Button>
              </p>
            </Card>
          </>
        )}
        <SaveCard job={saving.job} onSave={saving.start} />
        <RestoreCard
          state={restore.state}
          onFile={restore.read}
          onRefuse={restore.refuse}
          onPassphrase={restore.open}
          onConfirm={restore.confirm}
          onCancel={restore.cancel}
          onSaveBack={() => saving.start(restore.passphrase())}
        />
        <SyncWay />
      </Cards>
      {hasServices && isPrinting && (
        <PrintReport
          {...context}
          weighed={weighed}
          standing={standingInAllText(weighed, texts.advice, texts.date)}
        />
      )}
    </>
  );
}
