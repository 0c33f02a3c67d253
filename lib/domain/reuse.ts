import { isWithoutAccount, passwordChangedAfter } from "./account.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import type { Day } from "./day.ts";
import { declinedIn } from "./find.ts";
import { inOrder } from "./in-order.ts";
import { type Incident, isUnproven, mayHaveLeft, periodOf } from "./incident.ts";
import type { KnownAccounts } from "./known-account.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { person, type Resolution, type Resolutions } from "./resolution.ts";
import { loginOf, type Service, type ServiceId } from "./service.ts";
import { stakeOf } from "./stake.ts";
import { isOpen, judge, ownClasses, type Person } from "./verdict.ts";

/** Whether logins have one password, or passwords that are one character or a number apart. */
export const likenesses = ["same", "near"] as const;

export type Likeness = (typeof likenesses)[number];

/** Logins that share a password, or nearly. Nothing in it comes from the password. */
export interface ReuseGroup {
  /** Random; a later file gives others. */
  readonly id: string;
  readonly foundOn: Day;
  readonly likeness: Likeness;
  /** Listed services, one for each login. */
  readonly serviceIds: readonly ServiceId[];
  /** Further entries, at services that are not listed. */
  readonly unlisted: number;
}

/** A group as far as it still shares its password: what asks to stop reuse. */
export interface OpenReuseGroup extends ReuseGroup {
  /** Those that still share it: the ones in `left` first, then those at which most is at stake. */
  readonly serviceIds: readonly ServiceId[];
  /** Those at services from which passwords left while this one was in use. */
  readonly left: readonly PasswordLeft[];
  /**
   * Where to change it first: at those, and at the one of the others that resets or pays most. Nothing where no
   * password left, or where these are all.
   */
  readonly first: readonly ServiceId[];
}

/** With which incident passwords left a service, the newest first known. */
export interface PasswordLeft {
  readonly serviceId: ServiceId;
  readonly incident: Incident;
}

/** What groups are weighed by. */
interface Grounds {
  readonly catalogue: CatalogueIndex;
  readonly record: Pick<PersonalRecord, "reuseGroups" | "finds" | "accounts" | "declinedServices">;
  readonly accounts: KnownAccounts;
  readonly resolutions: Resolutions;
  readonly person: Person;
}

/**
 * The groups that still share their password, as far as is known: those with passwords that left first, then the ones
 * with most logins. A login leaves its group when its password was told or ticked to be newer than the file, is told
 * to be used there only, or when the account is closed. A group with fewer than two logins left, or with none that is
 * listed, is settled; only a later file, whose groups are others, opens it again.
 */
export function openReuseGroups(grounds: Grounds): OpenReuseGroup[] {
  const declined = declinedIn(grounds.record);
  return groupsInForce(grounds.record)
    .flatMap((group) => openGroup(group, declined, grounds))
    .toSorted(
      (a, b) =>
        Number(b.left.length > 0) - Number(a.left.length > 0) ||
        likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness) ||
        loginsIn(b) - loginsIn(a) ||
        inOrder(a.id, b.id),
    );
}

/** How many logins share the password, listed or not. */
export function loginsIn({ serviceIds, unlisted }: Pick<ReuseGroup, "serviceIds" | "unlisted">): number {
  return serviceIds.length + unlisted;
}

/** Those of the newest file: a backup may bring back what an earlier one showed, which tells nothing of today. */
function groupsInForce({ reuseGroups, finds }: Pick<PersonalRecord, "reuseGroups" | "finds">): ReuseGroup[] {
  const exported = finds.filter(({ origin }) => origin === "export");
  const days = [...reuseGroups, ...exported].map(({ foundOn }) => foundOn).toSorted();
  const newest = days.at(-1) ?? "";
  return reuseGroups.filter(({ foundOn }) => foundOn >= newest);
}

function openGroup(group: ReuseGroup, declined: ReadonlySet<ServiceId>, grounds: Grounds): OpenReuseGroup[] {
  const { catalogue } = grounds;
  const isListed = (id: ServiceId) => catalogue.services.has(id) && !declined.has(id);
  const unlisted = group.unlisted + group.serviceIds.filter((id) => !isListed(id)).length;
  const logins = new Map<ServiceId, Service>();
  for (const id of group.serviceIds.filter(isListed)) {
    const service = catalogue.services.get(id);
    const [login] = loginOf(service ?? { id });
    if (service && !logins.has(login)) logins.set(login, service);
  }
  const sharing = [...logins.values()].filter((service) => !hasLeftGroup(service, group, grounds));
  if (sharing.length === 0 || sharing.length + unlisted < 2) return [];
  const left = sharing.flatMap((service) => passwordLeft(service, grounds));
  const order = (service: Service) =>
    left.some(({ serviceId }) => serviceId === service.id) ? -1 : 3 - stakeOf(service);
  const ordered = sharing.toSorted((a, b) => order(a) - order(b));
  const mayOpenMost = ordered[left.length];
  const first = left.length === 0 ? [] : ordered.slice(0, left.length);
  if (first.length > 0 && mayOpenMost && stakeOf(mayOpenMost) === 3) first.push(mayOpenMost);
  return [
    {
      ...group,
      unlisted,
      serviceIds: ordered.map(({ id }) => id),
      left,
      first: first.length < sharing.length + unlisted ? first.map(({ id }) => id) : [],
    },
  ];
}

/** Whether the login is known to have a password of its own by now, or none. */
function hasLeftGroup(
  service: Service,
  { id, foundOn }: ReuseGroup,
  { accounts, resolutions }: Grounds,
): boolean {
  const isTicked = (resolution: Resolution | undefined) =>
    resolution?.outcome === "done" &&
    // On the day of the file only what was ticked in the knowledge of the group came after it.
    (resolution.resolvedOn > foundOn ||
      resolution.covers.some((cause) => cause.kind === "reuse" && cause.groupId === id));
  if (isTicked(resolutions.get("change-vault-passwords")?.get(person))) return true;
  return loginOf(service).some((at) => {
    const told = accounts.told(at);
    return (
      isTicked(resolutions.get("change-password")?.get(at)) ||
      // Whoever reads a file and changes a password on one day most likely does so in this order.
      (passwordChangedAfter(told) ?? "") >= foundOn ||
      told?.password === "own" ||
      told?.password === "none" ||
      (at === service.id && isWithoutAccount(told))
    );
  });
}

/** The incident with which the password that is in use may have left, of several the one known last. */
function passwordLeft(service: Service, { catalogue, accounts, person: who }: Grounds): PasswordLeft[] {
  const account = accounts.atLogin(service);
  const changed = passwordChangedAfter(account);
  const incident = (catalogue.incidentsOf.get(service.id) ?? []).find((each) => {
    if (isUnproven(each.evidence.grade) || !mayHaveLeft(each)) return false;
    if (each.ended?.passwordsResetOn !== undefined) return false;
    const { notAfter } = periodOf(each);
    if (changed !== undefined && notAfter !== undefined && changed > notAfter) return false;
    const exposure = judge(each, account, who);
    return isOpen(exposure) && ownClasses(exposure).includes("passwords");
  });
  return incident ? [{ serviceId: service.id, incident }] : [];
}
