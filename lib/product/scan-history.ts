import { readHistory } from "#lib/browser/history.ts";
import type { Day } from "#lib/domain/day.ts";
import type { HistoryRefusal, ReadHistory } from "#lib/domain/history.ts";
import type { JobControls, JobEnd } from "#lib/domain/job.ts";
import { type MatchedService, matcherOf } from "#lib/domain/service-matcher.ts";
import { type FoundInHistory, findsInHistory, matchHistory } from "#lib/imports/history.ts";

/**
 * Looks through the history once, for listed services, and stores nothing. To be called within a click: asking for the
 * permission comes before anything else, and it is given back however this ends. Apart from the product, as neither the
 * worker nor the popup ever does it.
 *
 * @param services all that are listed.
 * @param today the person's own day, of which the finds are.
 */
export async function scanHistory(
  services: readonly MatchedService[],
  today: Day,
  on: JobControls,
): Promise<JobEnd<ReadHistory, HistoryRefusal>> {
  const found: FoundInHistory = new Map();
  const end = await readHistory(async () => {
    const matcher = matcherOf(services);
    return (entries) => {
      matchHistory(entries, matcher, found);
    };
  }, on);
  if (end.state !== "done") return end;
  return { state: "done", result: { kind: "read", finds: findsInHistory(found, today), ...end.result } };
}
