import type { Account } from "#lib/domain/account.ts";
import type { Database } from "./database.ts";

/** Keeps what the person says of their account at a service, in place of what they said before. */
export async function declareAccount(database: Database, account: Account): Promise<void> {
  await database.accounts.put(account);
}

/** Takes back what the person said of their account at a service. */
export async function withdrawAccount(database: Database, serviceId: string): Promise<void> {
  await database.accounts.delete(serviceId);
}
