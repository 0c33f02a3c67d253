import { readExport } from "./read-export.ts";
import type { ExportNews, ExportWork } from "./worker-message.ts";

// Runs in a worker of its own, so that no page waits for it, and all that it read is gone when it is ended.

const tell = (news: ExportNews) => self.postMessage(news);

self.addEventListener("message", ({ data }: MessageEvent<ExportWork>) => {
  readExport(data.bytes, data.name, data.catalogue, data.today, {
    progress: (part) => tell({ kind: "progress", part }),
    isCancelled: () => false,
  }).then(
    (result) => tell({ kind: "ended", result }),
    (error: unknown) => tell({ kind: "failed", error: error instanceof Error ? error.name : "unknown" }),
  );
});
