import type { RangeAnswer } from "#lib/domain/exposed-password.ts";
import { exposedAmong, type PasswordsInUse } from "./exposed-logins.ts";
import { readExport } from "./read-export.ts";
import type { ExportNews, ExportOrder, ExportWork } from "./worker-message.ts";

// Runs in a worker of its own, so that no page waits for it, and all that it read is gone when it is ended. Until then it
// holds the passwords of the file, for the person may want them looked up: it asks the page for the rows of a prefix, and
// compares them here.

const tell = (news: ExportNews) => self.postMessage(news);
const fail = (error: unknown) =>
  tell({ kind: "failed", error: error instanceof Error ? error.name : "unknown" });

let passwords: PasswordsInUse = new Map();
/** The attempt that goes on; what belongs to an earlier one is not heard. */
let current = 0;
let answered: (answer: RangeAnswer) => void = () => undefined;

self.addEventListener("message", ({ data }: MessageEvent<ExportOrder>) => {
  if (data.kind === "read") read(data).catch(fail);
  else if (data.kind === "check") check(data.attempt).catch(fail);
  else if (data.attempt === current) answered(data.answer);
});

async function read({ bytes, name, catalogue, today }: ExportWork): Promise<void> {
  const on = {
    progress: (part: number) => tell({ kind: "progress", part }),
    isCancelled: () => false,
  };
  const result = await readExport(bytes, name, catalogue, today, on, (held) => {
    passwords = held;
  });
  tell({ kind: "ended", result, passwords: passwords.size });
}

async function check(attempt: number): Promise<void> {
  current = attempt;
  const ask = (prefix: string) =>
    new Promise<RangeAnswer>((resolve) => {
      // One that was given up waits for ever, and is forgotten with all that it holds.
      if (attempt !== current) return;
      answered = resolve;
      tell({ kind: "asks", attempt, prefix });
    });
  const result = await exposedAmong(passwords, ask, (part) => tell({ kind: "checking", attempt, part }));
  tell({ kind: "checked", attempt, result });
}
