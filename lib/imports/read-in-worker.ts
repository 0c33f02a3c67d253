import type { Day } from "#lib/domain/day.ts";
import type { Cancelled, ExportFindings, ExportRefusal, ImportCatalogue } from "./export-file.ts";
import type { ExportNews, ExportWork } from "./worker-message.ts";

/**
 * Reads an export in a worker, which ends with the reading. The bytes are handed over, not copied: they are gone here.
 *
 * @param on is told of the progress, from 0 to 1; its signal ends the work at once.
 * @throws where the worker breaks, which is a mistake of ours; what it read is not in the error.
 */
export function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  catalogue: ImportCatalogue,
  today: Day,
  on: { progress(part: number): void; readonly signal: AbortSignal },
): Promise<ExportFindings | ExportRefusal | Cancelled> {
  if (on.signal.aborted) return Promise.resolve({ kind: "cancelled" });
  const worker = new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });
  const work: ExportWork = { bytes, name, catalogue, today };
  return new Promise<ExportFindings | ExportRefusal | Cancelled>((resolve, reject) => {
    on.signal.addEventListener("abort", () => resolve({ kind: "cancelled" }), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<ExportNews>) => {
      if (data.kind === "progress") on.progress(data.part);
      else if (data.kind === "ended") resolve(data.result);
      else reject(new Error(`The export could not be read: ${data.error}`));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error("The export's worker broke"));
    });
    worker.postMessage(work, [bytes.buffer]);
  }).finally(() => worker.terminate());
}
