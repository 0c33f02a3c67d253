import { useMemo } from "react";
import { useProduct } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { SummaryState } from "../use-summary.ts";
import { HistoryCard } from "./history-card.tsx";
import { useFinding } from "./use-finding.ts";

interface Props {
  readonly summary: SummaryState;
}

/** The history, with what the product does behind it. */
export function HistoryWay({ summary }: Props) {
  const product = useProduct();
  const { job, start, cancel } = useJob((on) => product.scanHistory(on));
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
      serviceOf={(id) => summary.known.index.services.get(id)}
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
