import { useMemo } from "react";
import { useJob } from "#entrypoints/pages/use-job.ts";
import { scanHistory } from "#lib/product/scan-history.ts";
import type { SummaryState } from "../use-summary.ts";
import { HistoryCard } from "./history-card.tsx";
import { useFinding } from "./use-finding.ts";

interface Props {
  readonly summary: SummaryState;
}

/** The history, with what the product does behind it. */
export function HistoryWay({ summary }: Props) {
  const { index } = summary.known;
  const { job, start, cancel } = useJob((on) =>
    scanHistory([...index.services.values()], summary.clock.today, on),
  );
  const { lookedOn, decided, begin, keep, discard, shownOf, prospectOf } = useFinding("history", summary);
  const result = job.state === "done" ? job.result : undefined;
  const { finds } = useMemo(
    () => shownOf({ origin: "history", finds: result?.finds ?? [] }),
    [result, shownOf],
  );
  const prospect = useMemo(() => prospectOf({ origin: "history", finds }), [finds, prospectOf]);
  return (
    <HistoryCard
      job={result ? { state: "done", result: { ...result, finds } } : job}
      decided={decided}
      browser={import.meta.env.BROWSER === "firefox" ? "firefox" : "chromium"}
      lookedOn={lookedOn}
      prospect={prospect}
      serviceOf={(id) => index.services.get(id)}
      onStart={() => {
        start();
        begin();
      }}
      onCancel={cancel}
      onKeep={(kept) => keep(result?.finds ?? [], kept)}
      onDiscard={discard}
    />
  );
}
