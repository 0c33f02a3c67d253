import { type Day, monthsUntil } from "./day.ts";
import type { HygieneStep } from "./hygiene-step.ts";
import { latestDay } from "./partial-date.ts";
import type { AccountPage, AccountPageKind, Service } from "./service.ts";

/** Where at a service a step is done. */
export interface Destination {
  readonly kind: AccountPageKind;
  readonly page: AccountPage;
}

/**
 * After how many months an address is likely to have moved: of the entries of Apple's and JDM's directories that were
 * looked at again, most that were wrong were older.
 */
const monthsUntilStale = 36;

/** Whether the statement of an address is so old that the page may have moved. @param today the person's own day. */
export function mayHaveMoved({ statedOn }: AccountPage, today: Day): boolean {
  return statedOn !== undefined && monthsUntil(latestDay(statedOn), today) > monthsUntilStale;
}

/** The best page for a step that the service is known to have; nothing where none is. */
export function destinationOf(service: Service, step: HygieneStep): Destination | undefined {
  for (const kind of step.pages) {
    const page = service.pages[kind];
    if (page) return { kind, page };
  }
  return undefined;
}
