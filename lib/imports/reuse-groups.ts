import type { Day } from "#lib/domain/day.ts";
import { inOrder } from "#lib/domain/in-order.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { MatchedLogin } from "./match-logins.ts";
import { joinNear } from "./near-passwords.ts";
import { between, type Pace } from "./pace.ts";

/**
 * The groups of logins that share a password, or nearly. A login of several addresses, two logins at one service and a
 * login that a file holds twice count once. Groups without any listed service are left out: there is nothing to name.
 * Where all that a group of nearly the same would name stands in one of the same, that one is enough.
 *
 * @returns the largest first; nothing where it was to stop.
 */
export async function reuseGroupsOf(
  logins: readonly MatchedLogin[],
  foundOn: Day,
  pace: Pace,
): Promise<readonly ReuseGroup[] | undefined> {
  // Most passwords have one login: no list for each of them.
  const byPassword = new Map<string, MatchedLogin | MatchedLogin[]>();
  for (const [at, login] of logins.entries()) {
    if (at % 4096 === 0 && !(await pace.goOn((at / logins.length) * 0.1))) return undefined;
    if (login.password === "") continue;
    const sharing = byPassword.get(login.password);
    if (!sharing) byPassword.set(login.password, login);
    else if (Array.isArray(sharing)) sharing.push(login);
    else byPassword.set(login.password, [sharing, login]);
  }
  const passwords = [...byPassword.keys()];
  const near = await joinNear(passwords, between(pace, 0.1, 0.9));
  if (!near) return undefined;

  const sizes = new Int32Array(passwords.length);
  for (let at = 0; at < passwords.length; at++) {
    const top = near.find(at);
    sizes[top] = (sizes[top] ?? 0) + 1;
  }

  const found: ReuseGroup[] = [];
  const joined = new Map<number, MatchedLogin[][]>();
  const add = (likeness: ReuseGroup["likeness"], { serviceIds, unlisted }: Accounts) => {
    if (serviceIds.length === 0 || serviceIds.length + unlisted < 2) return;
    found.push({ id: crypto.randomUUID(), foundOn, likeness, serviceIds, unlisted });
  };
  let at = -1;
  for (const sharing of byPassword.values()) {
    at++;
    if (at % 4096 === 0 && !(await pace.goOn(0.9 + (at / passwords.length) * 0.1))) return undefined;
    const isShared = Array.isArray(sharing);
    if (isShared) add("same", accountsOf(sharing));
    const top = near.find(at);
    if ((sizes[top] ?? 0) < 2) continue;
    const others = joined.get(top);
    const group = isShared ? sharing : [sharing];
    if (others) others.push(group);
    else joined.set(top, [group]);
  }
  for (const groups of joined.values()) {
    const all = accountsOf(groups.flat());
    const size = sizeOf(all);
    const isKnown = groups.some((sharing) => sharing.length >= size && sizeOf(accountsOf(sharing)) === size);
    if (!isKnown) add("near", all);
  }
  return found.toSorted((a, b) => sizeOf(b) - sizeOf(a) || b.serviceIds.length - a.serviceIds.length);
}

/** Of each account that is listed one service, and how many are not. */
interface Accounts {
  readonly serviceIds: readonly ServiceId[];
  readonly unlisted: number;
}

const sizeOf = ({ serviceIds, unlisted }: Accounts) => serviceIds.length + unlisted;

function accountsOf(logins: readonly MatchedLogin[]): Accounts {
  // Keys that stand at one login are of one account, and so are those that these stand with.
  const above = new Map<string, string>();
  const topOf = (key: string): string => {
    let top = key;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  for (const { keys } of logins) {
    for (let at = 1; at < keys.length; at++) {
      const [one, other] = [topOf(keys[0] ?? ""), topOf(keys[at] ?? "")];
      if (one !== other) above.set(other, one);
    }
  }
  const serviceOf = new Map<string, ServiceId | undefined>();
  for (const { keys, serviceIds } of logins) {
    const top = topOf(keys[0] ?? "");
    const [service] = serviceIds;
    const earlier = serviceOf.get(top);
    serviceOf.set(
      top,
      earlier === undefined || (service !== undefined && service < earlier) ? service : earlier,
    );
  }
  const listed = [...serviceOf.values()].filter((service) => service !== undefined);
  return { serviceIds: [...new Set(listed)].sort(inOrder), unlisted: serviceOf.size - listed.length };
}
