import type { Day } from "#lib/domain/day.ts";
import type { AskRange } from "#lib/domain/exposed-password.ts";
import type { Cancelled, ExportFindings, ExportRefusal, ImportCatalogue } from "./export-file.ts";
import type { ExposedInExport } from "./exposed-logins.ts";
import type { ExportNews, ExportOrder } from "./worker-message.ts";

/** What was read of an export, while the worker that read it still holds its passwords. */
export interface ExportReading extends ExportFindings {
  readonly passwords: HeldPasswords;
}

/** The passwords of an export, out of reach. */
export interface HeldPasswords {
  /** How many different ones. */
  readonly count: number;
  /**
   * Looks them up. Again after it was cancelled or refused; only one at a time.
   *
   * @param ask is asked for one prefix at a time.
   * @param on is told of the progress, from 0 to 1; its signal ends the check at once, and the passwords stay held.
   */
  readonly check: (ask: AskRange, on: Listening) => Promise<ExposedInExport | Cancelled>;
  /** Ends the worker with all that it holds. Twice does no harm. */
  readonly letGo: () => void;
}

interface Listening {
  progress(part: number): void;
  readonly signal: AbortSignal;
}

/**
 * Reads an export in a worker. The bytes are handed over, not copied: they are gone here. Where logins were found, the
 * worker goes on holding their passwords, for a check, until they are let go or the signal is aborted; else it ends with
 * the reading.
 *
 * @param on is told of the progress, from 0 to 1; its signal ends the work at once.
 * @throws where the worker breaks, which is a mistake of ours; what it read is not in the error.
 */
export async function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  catalogue: ImportCatalogue,
  today: Day,
  on: Listening,
): Promise<ExportReading | ExportRefusal | Cancelled> {
  if (on.signal.aborted) return { kind: "cancelled" };
  const worker = new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });
  const letGo = () => worker.terminate();
  on.signal.addEventListener("abort", letGo, { once: true });
  const order: ExportOrder = { kind: "read", bytes, name, catalogue, today };
  const reading = talk<Reading | Cancelled>(worker, on.signal, { kind: "cancelled" }, (news, end) => {
    if (news.kind === "progress") on.progress(news.part);
    else if (news.kind === "ended") end(news);
  });
  worker.postMessage(order, [bytes.buffer]);
  let held = false;
  try {
    const end = await reading;
    if (end.kind === "cancelled") return end;
    const { result, passwords: count } = end;
    if (result.kind !== "read") return result;
    held = count > 0;
    return { ...result, passwords: { count, check: checkerOf(worker), letGo } };
  } finally {
    if (!held) letGo();
  }
}

type Reading = Extract<ExportNews, { kind: "ended" }>;

function checkerOf(worker: Worker): HeldPasswords["check"] {
  let attempt = 0;
  return (ask, on) => {
    if (on.signal.aborted) return Promise.resolve({ kind: "cancelled" });
    const mine = ++attempt;
    const tell = (order: ExportOrder) => worker.postMessage(order);
    const checking = talk<ExposedInExport | Cancelled>(
      worker,
      on.signal,
      { kind: "cancelled" },
      (news, end, fail) => {
        if (!("attempt" in news) || news.attempt !== mine) return;
        if (news.kind === "checking") on.progress(news.part);
        else if (news.kind === "checked") end(news.result);
        else {
          ask(news.prefix).then((answer) => {
            if (!on.signal.aborted) tell({ kind: "range", attempt: mine, answer });
          }, fail);
        }
      },
    );
    tell({ kind: "check", attempt: mine });
    return checking;
  };
}

/** Listens to a worker until it has said what is waited for, breaks, or nobody waits any more. */
function talk<End>(
  worker: Worker,
  signal: AbortSignal,
  stopped: End,
  hear: (news: ExportNews, end: (value: End) => void, fail: (error: unknown) => void) => void,
): Promise<End> {
  const over = new AbortController();
  return new Promise<End>((resolve, reject) => {
    const { signal: until } = over;
    signal.addEventListener("abort", () => resolve(stopped), { once: true, signal: until });
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<ExportNews>) => {
        if (data.kind === "failed") reject(new Error(`The export could not be read: ${data.error}`));
        else hear(data, resolve, reject);
      },
      { signal: until },
    );
    worker.addEventListener(
      "error",
      (event) => {
        event.preventDefault();
        reject(new Error("The export's worker broke"));
      },
      { signal: until },
    );
  }).finally(() => over.abort());
}
