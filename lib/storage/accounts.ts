import { type AccountAnswer, afterAnswer, saysNothing } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { Database } from "./database.ts";

/**
 * Adds answers to what the person told about their account at a service before. Who tells that they have one wants it
 * on their list.
 */
export async function answerAccount(
  database: Database,
  serviceId: ServiceId,
  answer: AccountAnswer,
  saidOn: Day,
): Promise<void> {
  const { accounts, declinedServices } = database;
  await database.transaction("rw", accounts, declinedServices, async () => {
    const before = await accounts.get(serviceId);
    await accounts.put(afterAnswer(before, answer, serviceId, saidOn));
    if (answer.standing === "has") await declinedServices.delete(serviceId);
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
  const { accounts, declinedServices } = database;
  return database.transaction("rw", accounts, declinedServices, async () => {
    const before = await accounts.get(serviceId);
    if (before?.standing !== seen) return false;
    if (isChosen) await declinedServices.delete(serviceId);
    const after = afterAnswer(before, { standing: isChosen ? "has" : undefined }, serviceId, saidOn);
    if (saysNothing(after)) await accounts.delete(serviceId);
    else await accounts.put(after);
    return true;
  });
}
