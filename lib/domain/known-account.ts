import { type Account, withLoginAnswers } from "./account.ts";
import type { Day } from "./day.ts";
import type { Find } from "./find.ts";
import { inOrder } from "./in-order.ts";
import type { PersonalRecord } from "./personal-record.ts";
import type { Service, ServiceId } from "./service.ts";

/** What is known of accounts: what the person told, over what a file of a password manager or a check shows. */
export interface KnownAccounts {
  /** What the person told of a service, and nothing else. */
  readonly told: (serviceId: ServiceId) => Account | undefined;
  /** What is known of a service by itself. */
  readonly of: (serviceId: ServiceId) => Account | undefined;
  /** The same, with what is known of its password at the others of its login. */
  readonly atLogin: (service: Pick<Service, "id" | "sharesLoginWith">) => Account | undefined;
  readonly exportOf: (serviceId: ServiceId) => Find | undefined;
  /** On which day its password was last seen to be an exposed one, in a file or by a check. */
  readonly exposedOn: (serviceId: ServiceId) => Day | undefined;
}

/** Gathers it from a record. */
export function knownAccounts({
  accounts,
  finds,
}: Pick<PersonalRecord, "accounts" | "finds">): KnownAccounts {
  const byService = new Map(accounts.map((account) => [account.serviceId, account]));
  const exported = new Map(
    finds.flatMap((find) => (find.origin === "export" ? [[find.serviceId, find] as const] : [])),
  );
  // Who says that a password is in use there has an account there.
  const checked = new Map(
    finds.flatMap((find) => (find.origin === "check" ? [[find.serviceId, find] as const] : [])),
  );
  const shownOf = (id: ServiceId) => exported.get(id) ?? checked.get(id);
  return {
    told: (serviceId) => byService.get(serviceId),
    of: (serviceId) => knownAccount(byService.get(serviceId), shownOf(serviceId)),
    atLogin: ({ id, sharesLoginWith = [] }) => {
      const account = byService.get(id);
      const told =
        sharesLoginWith.length === 0
          ? account
          : withLoginAnswers(
              account,
              id,
              sharesLoginWith.flatMap((other) => byService.get(other) ?? []),
            );
      const others = sharesLoginWith.flatMap((other) => exported.get(other) ?? []);
      return withFind(told, shownOf(id), others, id);
    },
    exportOf: (serviceId) => exported.get(serviceId),
    exposedOn: (serviceId) =>
      [exported.get(serviceId), checked.get(serviceId)]
        .flatMap((find) => (find?.isExposed ? find.foundOn : []))
        .toSorted()
        .at(-1),
  };
}

/** What is known of one account: what was told, and what an export shows where nothing was. */
export function knownAccount(told: Account | undefined, find: Find | undefined): Account | undefined {
  return withFind(told, find, []);
}

/**
 * What a file shows fills in what the person did not tell, and never takes the place of a word of theirs. That they
 * have no account any more leaves nothing to say of its password, and that they never had one nothing at all.
 *
 * @param others finds of the services that share the login, which show when its password was changed.
 */
function withFind(
  told: Account | undefined,
  find: Find | undefined,
  others: readonly Find[],
  serviceId: ServiceId | undefined = find?.serviceId,
): Account | undefined {
  if (told?.standing === "never" || serviceId === undefined) return told;
  const [changed] = [...(find ? [find] : []), ...others]
    .filter(({ passwordChangedOn }) => passwordChangedOn !== undefined)
    .toSorted((a, b) => inOrder(b.passwordChangedOn ?? "", a.passwordChangedOn ?? ""));
  const isSinceTold = told?.since !== undefined || told?.sinceBounds !== undefined;
  const isChangeTold = told?.passwordChangedOn !== undefined || told?.passwordBounds !== undefined;
  const shown: Partial<Account> = {
    ...(find && !told?.standing && { standing: "has" }),
    ...(find?.accountBy && !isSinceTold && { sinceBounds: { before: find.accountBy } }),
    ...(changed?.passwordChangedOn &&
      !isChangeTold &&
      told?.standing !== "closed" && { passwordChangedOn: changed.passwordChangedOn }),
  };
  const shownOn = find?.foundOn ?? changed?.foundOn;
  if (Object.keys(shown).length === 0 || shownOn === undefined) return told;
  // Only what is missing is filled in, so that a standing keeps what belongs to it, which the compiler cannot follow.
  return { ...(told ?? { serviceId, saidOn: shownOn }), ...shown } as Account;
}
