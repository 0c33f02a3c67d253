import type { AccountAnswer } from "#lib/domain/account.ts";
import type { Service } from "#lib/domain/service.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import type { Context } from "./context.ts";

/**
 * Keeps an answer about an account. One login, one password: when it was changed is answered for every service
 * that is opened with it.
 */
export async function answer(
  { database, clock }: Context,
  service: Service,
  given: AccountAnswer,
): Promise<void> {
  const { today } = clock();
  const { passwordChangedOn } = given;
  const sharing = passwordChangedOn === undefined ? [] : (service.sharesLoginWith ?? []);
  await database.transaction("rw", database.accounts, database.declinedServices, async () => {
    await answerAccount(database, service.id, given, today);
    for (const serviceId of sharing) await answerAccount(database, serviceId, { passwordChangedOn }, today);
  });
}
