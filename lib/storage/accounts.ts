import { type AccountAnswer, afterAnswer, saysNothing } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { Database } from "./database.ts";

/** Adds answers to what the person told about their account at a service before. */
export async function answerAccount(
  database: Database,
  serviceId: ServiceId,
  answer: AccountAnswer,
  saidOn: Day,
): Promise<void> {
  await database.transaction("rw", database.accounts, async () => {
    const before = await database.accounts.get(serviceId);
    await database.accounts.put(afterAnswer(before, answer, serviceId, saidOn));
  });
}

/** Takes back all that the person told about their account at a service. */
export async function withdrawAccount(database: Database, serviceId: ServiceId): Promise<void> {
  await database.accounts.delete(serviceId);
}

/**
 * Keeps that the person has an account at a service. A word against it that came later, in another tab, stands:
 * it is changed only from what the person saw when they ticked.
 *
 * @param isChosen whether the tick was set; where it was taken away, other things they told of it stay.
 * @param seen what was stored when they ticked.
 * @returns whether it was kept.
 */
export function chooseService(
  database: Database,
  serviceId: ServiceId,
  isChosen: boolean,
  seen: "has" | "closed" | "never" | undefined,
  saidOn: Day,
): Promise<boolean> {
  return database.transaction("rw", database.accounts, async () => {
    const before = await database.accounts.get(serviceId);
    if (before?.standing !== seen) return false;
    const after = afterAnswer(before, { standing: isChosen ? "has" : undefined }, serviceId, saidOn);
    if (saysNothing(after)) await database.accounts.delete(serviceId);
    else await database.accounts.put(after);
    return true;
  });
}
