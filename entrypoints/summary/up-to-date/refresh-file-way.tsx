import { useState } from "react";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { WorkEnd } from "#lib/domain/job.ts";
import { feedRefusals, type Refreshable, type RefreshRefusal, updateRefusals } from "#lib/domain/refresh.ts";
import type { RefreshFileRefusal } from "#lib/locales/messages/up-to-date.ts";
import type { RefreshCommands } from "./refresh-commands.ts";
import { RefreshFileCard } from "./refresh-file-card.tsx";

interface Props {
  readonly commands: RefreshCommands;
  readonly addresses: Readonly<Record<Refreshable, string>>;
}

/** Neither file is larger, and nothing larger is taken into memory to find out. */
const largestFile = 64 * 1024 * 1024;

/** A file in place of a request, with what reads it behind it. */
export function RefreshFileWay({ commands, addresses }: Props) {
  const { job, start, reset } = useJob((_, file: File) => takeOver(file, commands));
  const [notOneFile, setNotOneFile] = useState<RefreshFileRefusal>();
  return (
    <RefreshFileCard
      job={notOneFile === undefined ? job : { state: "refused", refusal: notOneFile }}
      addresses={addresses}
      onFile={(file) => {
        setNotOneFile(undefined);
        start(file);
      }}
      onNotOneFile={(reason) => {
        reset();
        setNotOneFile(reason);
      }}
    />
  );
}

async function takeOver(
  file: File,
  commands: RefreshCommands,
): Promise<WorkEnd<"new" | "unchanged", RefreshFileRefusal>> {
  if (file.size > largestFile) return { state: "refused", refusal: "too-large" };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // It was moved, deleted or locked meanwhile, or is a folder.
    if (error instanceof DOMException) return { state: "refused", refusal: "unreadable" };
    throw error;
  }
  const attempt = await commands.refreshFromFile(bytes);
  if (attempt.kind === "failed") return attempt;
  const { end } = attempt.value;
  return end.kind === "refused"
    ? { state: "refused", refusal: asFileRefusal(end.why) }
    : { state: "done", result: end.kind };
}

/** What can be wrong with a file, rather than on the way to a server. */
function asFileRefusal(why: RefreshRefusal): RefreshFileRefusal {
  if (why === "too-large") return why;
  return [...feedRefusals, ...updateRefusals].find((known) => known === why) ?? "unreadable";
}
