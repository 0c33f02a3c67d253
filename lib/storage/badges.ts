import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { Standing } from "#lib/domain/standing.ts";
import type { Database } from "./database.ts";

/** For what a badge holds; nothing else changes what it says by itself. */
export interface BadgeMoment {
  readonly on: Day;
  /** What was put off until the evening is due then. */
  readonly isEvening: boolean;
  /** What it was weighed by, see `weighedBy`. */
  readonly catalogue: string;
}

/** What the icon said of a service when it was last weighed. Made from the rest, and in no backup. */
export interface StoredBadge extends BadgeMoment {
  readonly serviceId: ServiceId;
  readonly standing: Standing;
}

/** No service has this id. */
const everyTab = "*";

/** That the icons of all open tabs are being made to agree with the record, or were. */
export interface IconsShown extends BadgeMoment {
  readonly serviceId: typeof everyTab;
  /** Tells one turn from the next. */
  readonly turn: string;
  readonly isDone: boolean;
}

/** The moment of a clock and a catalogue. */
export function momentOf({ today, isEvening }: Clock, catalogue: string): BadgeMoment {
  return { on: today, isEvening, catalogue };
}

/** Whether what was kept for one moment holds in another. */
export function holdsIn(kept: BadgeMoment, now: BadgeMoment): boolean {
  return kept.on === now.on && kept.isEvening === now.isEvening && kept.catalogue === now.catalogue;
}

/** Forgets what the icons said, of all services: something changed that any of them may speak of. */
export async function forgetBadges(database: Database): Promise<void> {
  await database.badges.clear();
}

/** Keeps what icons say. In the transaction in which it was read, or it may be outdated by now. */
export async function keepBadges(database: Database, badges: readonly StoredBadge[]): Promise<void> {
  if (badges.length > 0) await database.badges.bulkPut(badges);
}

/**
 * Notes that the icons of all open tabs are about to be shown anew.
 *
 * @returns notes that this is done. A context may be closed before; then it is as if it had never begun, and so it
 *   is where something changed meanwhile.
 */
export async function beginShowing(database: Database, moment: BadgeMoment): Promise<() => Promise<void>> {
  const { badges } = database;
  const turn = crypto.randomUUID();
  const begun: IconsShown = { serviceId: everyTab, ...moment, turn, isDone: false };
  await badges.put(begun);
  return () =>
    database.transaction("rw", badges, async () => {
      const now = await badges.get(everyTab);
      if (now && "turn" in now && now.turn === turn) await badges.put({ ...begun, isDone: true });
    });
}

/** Whether the icons of all tabs that were open then were shown for this moment, and nothing changed since. */
export async function areIconsShown(database: Database, moment: BadgeMoment): Promise<boolean> {
  const shown = await database.badges.get(everyTab);
  return shown !== undefined && "isDone" in shown && shown.isDone && holdsIn(shown, moment);
}
