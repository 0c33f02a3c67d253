import type { Day } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import { hostAmongMany } from "#lib/domain/host.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { ServiceMatcher } from "#lib/domain/service-matcher.ts";

/** An address that was opened on a day. */
export interface HistoryEntry {
  /** Any address a browser keeps, of any scheme and length. Nothing but its host is looked at. */
  readonly url: string;
  readonly day: Day;
}

/** On which days a service was opened. */
interface Opened {
  readonly days: Set<Day>;
  /** The day that was added last: entries come day by day, and most of them say nothing new. */
  newest: Day;
}

/** What was found so far, by service. It grows with services and days, never with entries. */
export type FoundInHistory = Map<ServiceId, Opened>;

/**
 * Finds the services of some entries.
 *
 * @param entries a slice of a history, in any order. The same entry twice counts once.
 * @param found what earlier slices held; this one is added to it.
 * @returns `found`.
 */
export function matchHistory(
  entries: Iterable<HistoryEntry>,
  matcher: ServiceMatcher,
  found: FoundInHistory = new Map(),
): FoundInHistory {
  for (const { url, day } of entries) {
    const host = hostAmongMany(url);
    const serviceId = host === undefined ? undefined : matcher.of(host);
    if (serviceId === undefined) continue;
    const opened = found.get(serviceId);
    if (!opened) {
      found.set(serviceId, { days: new Set([day]), newest: day });
    } else if (opened.newest !== day) {
      opened.days.add(day);
      opened.newest = day;
    }
  }
  return found;
}

/** What is kept of it, in the order in which it was found. @param today the day on which it was looked for. */
export function findsInHistory(found: FoundInHistory, today: Day): Find[] {
  return [...found].map(([serviceId, { days }]) => {
    const inOrder = [...days].sort();
    return {
      serviceId,
      origin: "history",
      foundOn: today,
      firstOn: inOrder[0] ?? today,
      lastOn: inOrder.at(-1) ?? today,
      dayCount: inOrder.length,
    };
  });
}
