import { type AskRange, fingerprintOf, type RangeRefusal, suffixesOf } from "#lib/domain/exposed-password.ts";
import { inOrder } from "#lib/domain/in-order.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { MatchedLogin } from "./match-logins.ts";

/** Each password of a file with where it is used. Lives in the worker that read the file, and nowhere else. */
export type PasswordsInUse = ReadonlyMap<string, UsedAt>;

interface UsedAt {
  readonly serviceIds: readonly ServiceId[];
  /** Logins with it at no listed service. */
  readonly unlisted: number;
}

/** What a check of a file's passwords showed: services and counts, no trace of a password. */
export interface ExposedInExport {
  /** Listed services with a login whose password is an exposed one, in the order of their ids. */
  readonly serviceIds: readonly ServiceId[];
  /** Further logins with such a password, at services that are not listed. */
  readonly unlisted: number;
  /** Passwords that were not looked up any more, and why. */
  readonly unchecked: number;
  readonly why?: RangeRefusal;
}

/** Gathers where each password is used; logins without one are left out. */
export function passwordsInUse(logins: readonly MatchedLogin[]): PasswordsInUse {
  const uses = new Map<string, UsedAt>();
  for (const { password, serviceIds } of logins) {
    if (password === "") continue;
    const unlisted = serviceIds.length === 0 ? 1 : 0;
    const before = uses.get(password);
    // Most passwords have one login: no list of their own for each of them.
    const used = before
      ? {
          serviceIds: unlisted ? before.serviceIds : [...new Set([...before.serviceIds, ...serviceIds])],
          unlisted: before.unlisted + unlisted,
        }
      : { serviceIds, unlisted };
    uses.set(password, used);
  }
  return uses;
}

/**
 * Looks every password up, each prefix once and in no order that says anything of the file. It stops at the first
 * answer that does not come: what was found so far stays found.
 *
 * @param progress is told how many passwords of all are looked up.
 */
export async function exposedAmong(
  passwords: PasswordsInUse,
  ask: AskRange,
  progress: (part: number) => void,
): Promise<ExposedInExport> {
  const byPrefix = new Map<string, { readonly suffix: string; readonly used: UsedAt }[]>();
  for (const [password, used] of passwords) {
    const { prefix, suffix } = await fingerprintOf(password);
    const sharing = byPrefix.get(prefix);
    if (sharing) sharing.push({ suffix, used });
    else byPrefix.set(prefix, [{ suffix, used }]);
  }
  const serviceIds = new Set<ServiceId>();
  let unlisted = 0;
  let checked = 0;
  const end = (why?: RangeRefusal): ExposedInExport => ({
    serviceIds: [...serviceIds].sort(inOrder),
    unlisted,
    unchecked: passwords.size - checked,
    ...(why && { why }),
  });
  progress(0);
  for (const [prefix, sharing] of shuffled([...byPrefix])) {
    const suffixes = await suffixesOf(prefix, ask);
    if ("why" in suffixes) return end(suffixes.why);
    for (const { suffix, used } of sharing) {
      checked += 1;
      if (!suffixes.has(suffix)) continue;
      unlisted += used.unlisted;
      for (const id of used.serviceIds) serviceIds.add(id);
    }
    progress(checked / passwords.size);
  }
  return end();
}

/** Fisher and Yates. */
function shuffled<Value>(values: readonly Value[]): Value[] {
  const all = [...values];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [all[at], all[other]] = [all[other] as Value, all[at] as Value];
  }
  return all;
}
