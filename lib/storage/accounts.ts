import type { Account, AccountAnswer } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Database } from "./database.ts";

/**
 * Adds answers to what the person told about their account at a service before. Features are told of
 * one incident at a time, so these answers add up.
 */
export async function answerAccount(
  database: Database,
  serviceId: string,
  answer: AccountAnswer,
  saidOn: Day,
): Promise<void> {
  await database.transaction("rw", database.accounts, async () => {
    const before = await database.accounts.get(serviceId);
    const usedFeature = answer.usedFeature && { ...before?.usedFeature, ...answer.usedFeature };
    const merged = Object.entries({
      ...before,
      ...answer,
      ...(usedFeature && { usedFeature }),
      serviceId,
      saidOn,
    });
    await database.accounts.put(
      Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as unknown as Account,
    );
  });
}

/** Takes back all that the person told about their account at a service. */
export async function withdrawAccount(database: Database, serviceId: string): Promise<void> {
  await database.accounts.delete(serviceId);
}
