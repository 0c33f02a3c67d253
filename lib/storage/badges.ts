import type { Day } from "#lib/domain/day.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { StandingKind } from "#lib/domain/standing.ts";
import type { Database } from "./database.ts";

/** What the icon said of a service when it was last weighed. Made from the rest, and in no backup. */
export interface StoredBadge {
  readonly serviceId: ServiceId;
  /** The day for which it holds. */
  readonly on: Day;
  /** The hash of the catalogue for which it holds. */
  readonly catalogue: string;
  /** How many steps are open. */
  readonly count: number;
  readonly kind: StandingKind;
  readonly minutes: number;
}

/** Forgets what the icons said, of all services: something changed that any of them may speak of. */
export async function forgetBadges(database: Database): Promise<void> {
  await database.badges.clear();
}
