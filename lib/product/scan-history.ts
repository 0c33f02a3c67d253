import type { Attempt } from "#lib/domain/failure.ts";
import type { HistoryRefusal, ReadHistory } from "#lib/domain/history.ts";
import type { JobControls, WorkEnd } from "#lib/domain/job.ts";
import { matcherOf } from "#lib/domain/service-matcher.ts";
import { type FoundInHistory, findsInHistory, matchHistory } from "#lib/imports/history.ts";
import { readMatched } from "#lib/storage/services.ts";
import { attempt, type Context } from "./context.ts";

/** Looks through the history once. To be called within a click: asking for the permission comes before anything else. */
export async function scanHistory(
  context: Context,
  on: JobControls,
): Promise<WorkEnd<ReadHistory, HistoryRefusal>> {
  const { database, browser, clock } = context;
  const found: FoundInHistory = new Map();
  let services: Attempt<unknown> | undefined;
  const end = await browser.readHistory(async () => {
    const read = await attempt(context, () => readMatched(database));
    services = read;
    if (read.kind === "failed") return undefined;
    const matcher = matcherOf(read.value);
    return (entries) => {
      matchHistory(entries, matcher, found);
    };
  }, on);
  if (services?.kind === "failed") return services;
  if (end.state !== "done") return end;
  const finds = findsInHistory(found, clock().today);
  return { state: "done", result: { kind: "read", finds, ...end.result } };
}
