import { useEffect } from "react";
import { useProduct } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import { useLive } from "#entrypoints/pages/use-live.ts";
import { askForSync } from "#lib/browser/sync-area.ts";
import type { Job, WorkEnd } from "#lib/domain/job.ts";
import type { SyncProblem, SyncView } from "#lib/domain/sync.ts";
import { SyncCard, type SyncSetUp } from "./sync-card.tsx";

interface Looked {
  readonly isFirst: boolean;
}

type Looking = Job<Looked, SyncProblem | "not-allowed">;
type Ending<Result> = Promise<WorkEnd<Result, SyncProblem>>;

const off: SyncView = { kind: "off" };

/** The record on several devices, with what the product does behind it. */
export function SyncWay() {
  const product = useProduct();
  const { value: view } = useLive(() => product.readSync(), [product], off);
  const looking = useJob(async (): Promise<WorkEnd<Looked, SyncProblem | "not-allowed">> => {
    // First of all, within the click.
    if (!(await askForSync())) return { state: "refused", refusal: "not-allowed" };
    const looked = await product.lookAtSync();
    if (looked.kind === "failed") return looked;
    const { value } = looked;
    return value.kind === "problem"
      ? { state: "refused", refusal: value.problem }
      : { state: "done", result: { isFirst: value.kind === "empty" } };
  });
  const turning = useJob(async (_, passphrase: string): Ending<void> => {
    const turned = await product.turnOnSync(passphrase);
    if (turned.kind === "failed") return turned;
    const { value } = turned;
    return value.kind === "problem"
      ? { state: "refused", refusal: value.problem }
      : { state: "done", result: undefined };
  });
  const exchanging = useJob(async (): Ending<void> => {
    const exchanged = await product.exchangeSync();
    return exchanged.kind === "failed" ? exchanged : { state: "done", result: undefined };
  });
  const ending = useJob(async (_, everywhere: boolean): Ending<void> => {
    const ended = await product.turnOffSync(everywhere);
    if (ended.kind === "failed") return ended;
    return ended.value.kind === "failed"
      ? { state: "refused", refusal: ended.value.problem }
      : { state: "done", result: undefined };
  });
  const reset = () => {
    for (const job of [looking, turning, exchanging, ending]) job.reset();
  };
  const isOn = view.kind === "on";
  const { reset: letGoOfLooking } = looking;
  const { reset: letGoOfTurning } = turning;
  useEffect(() => {
    if (!isOn) return;
    // It is done. Were it turned off from elsewhere later, it would begin at the beginning.
    letGoOfLooking();
    letGoOfTurning();
  }, [isOn, letGoOfLooking, letGoOfTurning]);
  return (
    <SyncCard
      view={view}
      setUp={setUpOf(looking.job, turning.job)}
      isExchanging={exchanging.job.state === "running"}
      isAgreed={exchanging.job.state === "done"}
      refusal={ending.job.state === "refused" ? ending.job.refusal : undefined}
      onStart={looking.start}
      onPassphrase={turning.start}
      onCancel={reset}
      onExchange={exchanging.start}
      onTurnOff={(everywhere) => {
        reset();
        ending.start(everywhere);
      }}
    />
  );
}

function setUpOf(looking: Looking, turning: Job<void, SyncProblem>): SyncSetUp {
  switch (looking.state) {
    case "idle":
    case "cancelled":
      return { state: "idle" };
    case "running":
      return { state: "looking" };
    case "refused":
      return looking;
    case "done":
      return {
        state: "asking",
        isFirst: looking.result.isFirst,
        isMaking: turning.state === "running",
        ...(turning.state === "refused" && { refusal: turning.refusal }),
      };
  }
}
