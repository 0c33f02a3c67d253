import type { Day } from "#lib/domain/day.ts";
import type { JobControls, JobEnd } from "#lib/domain/job.ts";
import type { Service } from "#lib/domain/service.ts";
import { importCatalogueOf } from "#lib/imports/import-catalogue.ts";
import { type ExportReading, readInWorker } from "#lib/imports/read-in-worker.ts";
import type { FileRefusal } from "./export-card.tsx";

/** No export is larger, and nothing larger is taken into memory to find out. */
const largestFile = 512 * 1024 * 1024;

/** Reads a file that a person chose, in a worker, which holds its passwords until they are let go. Nothing of it is kept. */
export async function readExportFile(
  file: File,
  services: readonly Service[],
  today: Day,
  on: JobControls,
): Promise<JobEnd<ExportReading, FileRefusal>> {
  if (file.size > largestFile) return { state: "refused", refusal: { reason: "too-large" } };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // It was moved, deleted or locked meanwhile, or is a folder.
    if (error instanceof DOMException) return { state: "refused", refusal: { reason: "unreadable" } };
    throw error;
  }
  const end = await readInWorker(bytes, file.name, importCatalogueOf(services), today, on);
  switch (end.kind) {
    case "read":
      return { state: "done", result: end };
    case "refused": {
      const { kind: _, ...refusal } = end;
      return { state: "refused", refusal };
    }
    case "cancelled":
      return { state: "cancelled" };
  }
}
