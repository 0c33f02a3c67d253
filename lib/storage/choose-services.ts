import type { Day } from "#lib/domain/day.ts";
import { answerAccount, withdrawAccount } from "./accounts.ts";
import type { Database } from "./database.ts";

/** Services that a person ticked, and others from which they took the tick away; by their ids. */
export interface ServiceChoice {
  readonly chosen: readonly string[];
  readonly unchosen: readonly string[];
}

/**
 * Keeps at which services the person has accounts, all at once or not at all. Where a tick is taken away,
 * other things they told of the account stay.
 */
export async function chooseServices(
  database: Database,
  { chosen, unchosen }: ServiceChoice,
  saidOn: Day,
): Promise<void> {
  await database.transaction("rw", database.accounts, async () => {
    for (const serviceId of chosen) {
      // Who has an account has not closed it.
      await answerAccount(database, serviceId, { standing: "has", closedOn: undefined }, saidOn);
    }
    for (const serviceId of unchosen) {
      await answerAccount(database, serviceId, { standing: undefined }, saidOn);
      const { serviceId: _, saidOn: __, ...left } = (await database.accounts.get(serviceId)) ?? {};
      if (Object.keys(left).length === 0) await withdrawAccount(database, serviceId);
    }
  });
}
